// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/flowlayout.h"

#include <QTest>
#include <QWidget>

using foyer::app::FlowLayout;

namespace {

constexpr QSize kItem(50, 20);
constexpr int kGap = 10;

struct Row
{
    explicit Row(int items, Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        widget.setLayoutDirection(direction);
        auto *layout = new FlowLayout(&widget);
        layout->setSpacing(kGap);
        for (int i = 0; i < items; ++i) {
            auto *item = new QWidget(&widget);
            item->setFixedSize(kItem);
            layout->addWidget(item);
            children.append(item);
        }
    }

    void resize(int width)
    {
        widget.resize(width, widget.layout()->heightForWidth(width));
        widget.layout()->activate();
    }

    QWidget widget;
    QList<QWidget *> children;
};

} // namespace

class TestFlowLayout final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void takesAsManyLinesAsItNeeds_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("all on one") << 170 << 20;
        QTest::newRow("one too narrow") << 169 << 50;
        QTest::newRow("one under the other") << 60 << 80;
        QTest::newRow("narrower than an item") << 30 << 80;
    }

    void takesAsManyLinesAsItNeeds()
    {
        QFETCH(const int, width);
        const Row row(3);
        QCOMPARE(row.widget.layout()->hasHeightForWidth(), true);
        QTEST(row.widget.layout()->heightForWidth(width), "height");
    }

    void placesThemInReadingOrder()
    {
        Row row(3);
        row.resize(120);
        QCOMPARE(row.children.at(0)->pos(), QPoint(0, 0));
        QCOMPARE(row.children.at(1)->pos(), QPoint(60, 0));
        QCOMPARE(row.children.at(2)->pos(), QPoint(0, 30));
    }

    void runsFromTheRightWherePeopleReadSo()
    {
        Row row(3, Qt::RightToLeft);
        row.resize(120);
        QCOMPARE(row.children.at(0)->pos(), QPoint(70, 0));
        QCOMPARE(row.children.at(1)->pos(), QPoint(10, 0));
        QCOMPARE(row.children.at(2)->pos(), QPoint(70, 30));
    }

    void hiddenOnesLeaveNoGap()
    {
        Row row(3);
        row.children.at(1)->hide();
        row.resize(120);
        QCOMPARE(row.children.at(2)->pos(), QPoint(60, 0));
    }
};

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
