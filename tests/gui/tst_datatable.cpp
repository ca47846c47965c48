// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/datatable.h"

#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

using namespace foyer::app;

namespace {

/// A table of some rows, called by number from 0.
struct Shown
{
    explicit Shown(int rows)
    {
        for (int row = 0; row < rows; ++row)
            model.appendRow(item(QString::number(row)));
        table.setModel(&model);
        table.resize(300, 200);
        table.show();
    }

    static QStandardItem *item(const QString &text) { return new QStandardItem(text); }

    [[nodiscard]] QString current() const { return table.currentIndex().data().toString(); }

    QStandardItemModel model;
    DataTable table;
};

} // namespace

/// Which row is the current one while nobody chooses, and once somebody has.
class TestDataTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void theNewestIsChosenOnceTheChosenIsOutOfSight()
    {
        Shown shown(3);
        shown.table.chooseNewest();
        QCOMPARE(shown.current(), u"0"_qs);
        shown.model.insertRow(0, Shown::item(u"new"_qs));
        shown.table.chooseNewest();
        QCOMPARE(shown.current(), u"0"_qs); // It can still be seen.
        for (int i = 0; i < 50; ++i)
            shown.model.insertRow(0, Shown::item(u"newer"_qs));
        shown.table.verticalScrollBar()->setValue(0);
        shown.table.chooseNewest();
        QCOMPARE(shown.table.currentIndex().row(), 0);
    }

    void aRowThatGoesDoesNotBindTheChoice()
    {
        Shown shown(3);
        shown.table.chooseNewest();
        shown.model.removeRow(0); // A guest who comes back: their old row goes, …
        QCOMPARE(shown.current(), u"1"_qs);
        shown.model.insertRow(0, Shown::item(u"0"_qs)); // … and they are on top.
        shown.table.chooseNewest();
        QCOMPARE(shown.current(), u"0"_qs);
        for (int i = 0; i < 50; ++i)
            shown.model.insertRow(0, Shown::item(u"newer"_qs));
        shown.table.verticalScrollBar()->setValue(0);
        shown.table.chooseNewest();
        QCOMPARE(shown.table.currentIndex().row(), 0);
    }

    void theUsersChoiceStays()
    {
        Shown shown(3);
        shown.table.chooseNewest();
        QTest::mouseClick(shown.table.viewport(), Qt::LeftButton, {},
                          shown.table.visualRect(shown.model.index(1, 0)).center());
        QCOMPARE(shown.current(), u"1"_qs);
        for (int i = 0; i < 50; ++i)
            shown.model.insertRow(0, Shown::item(u"newer"_qs));
        shown.model.removeRow(50); // The row that was chosen before.
        shown.table.verticalScrollBar()->setValue(0);
        shown.table.chooseNewest();
        QCOMPARE(shown.current(), u"1"_qs);
    }
};

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
