// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/mainwindow.h"

#include "app/widgets/elidinglabel.h"
#include "apptesthelper.h"
#include "widgethands.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLabel>
#include <QToolButton>
#include <QTranslator>

using namespace foyer;
using namespace foyer::app;
using namespace foyer::test;

namespace {

constexpr QSize kSmallest(960, 600);
constexpr QSize kComfortable(1'280, 800);

/// Every text two fifths longer, as German or French may be, and with marks that show where one is missing.
class LongWords final : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char * /*context*/, const char *sourceText,
                                    const char * /*comment*/, int n) const override
    {
        QString text = QString::fromUtf8(sourceText);
        if (n >= 0)
            text.replace(QStringLiteral("%Ln"), QLocale().toString(n))
                .replace(QStringLiteral("%n"), QString::number(n));
        static const QString kMore = QStringLiteral(" länger und länger und länger und länger und länger");
        return u'[' + text + kMore.left(std::max<qsizetype>(2, text.size() * 2 / 5)) + u']';
    }

    [[nodiscard]] bool isEmpty() const override { return false; }
};

QString nameOf(const QWidget &widget)
{
    QStringList path;
    for (const auto *each = &widget; each != nullptr && path.size() < 3; each = each->parentWidget()) {
        path.prepend(each->objectName().isEmpty() ? QString::fromLatin1(each->metaObject()->className())
                                                  : each->objectName());
    }
    return path.join(u'/');
}

/// What of its text \a widget does not show; empty: it shows all.
QString cutOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty() || qobject_cast<const ElidingLabel *>(&widget))
            return {};
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().width();
        const int given = label->wordWrap() ? label->height() : label->width();
        return given < needed
                   ? QStringLiteral("“%1” has %2 of %3 px").arg(label->text()).arg(given).arg(needed)
                   : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    const bool isIcon = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    if (button == nullptr || button->text().isEmpty() || isIcon)
        return {};
    const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
    return button->width() < text
               ? QStringLiteral("“%1” has %2 of %3 px").arg(button->text()).arg(button->width()).arg(text)
               : QString();
}

/// Whether \a widget reaches out of what shows it. What a scroll area holds may be scrolled to, downwards.
bool isOutside(const QWidget &widget)
{
    const auto *parent = widget.parentWidget();
    if (parent == nullptr || widget.isWindow())
        return false;
    const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
    const bool isScrolled = area != nullptr && area->viewport() == parent;
    const QRect box = widget.geometry();
    // A splitter that runs from right to left is a pixel off.
    const bool isWide = box.left() < 0 || box.right() > parent->width();
    const bool isTall = box.top() < 0 || box.bottom() >= parent->height();
    return isWide || (isTall && !isScrolled);
}

QStringList problemsOf(const QWidget &window)
{
    QStringList problems;
    const auto widgets = window.findChildren<QWidget *>();
    for (const auto *widget : widgets) {
        if (!widget->isVisible() || widget->size().isEmpty())
            continue;
        if (const QString cut = cutOf(*widget); !cut.isEmpty())
            problems.append(nameOf(*widget) + u": "_qs + cut);
        const auto *area = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        if (area == nullptr && isOutside(*widget)) {
            problems.append(nameOf(*widget) +
                            QStringLiteral(": reaches out of what holds it: %1,%2 %3×%4 in %5×%6")
                                .arg(widget->x())
                                .arg(widget->y())
                                .arg(widget->width())
                                .arg(widget->height())
                                .arg(widget->parentWidget()->width())
                                .arg(widget->parentWidget()->height()));
        }
    }
    return problems;
}

} // namespace

/// No page cuts a word or loses a control: with longer words, from right to left, with large text, at the
/// smallest size of the window.
class TestLayouts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void initTestCase() { m_font = QApplication::font(); }

    void cleanup()
    {
        m_window.reset();
        m_app.reset();
        QApplication::removeTranslator(&m_longWords);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QByteArray>("how");
        for (const auto &entry : allPages()) {
            for (const auto *how : {"as it is", "long words", "right to left", "large text"}) {
                for (const auto size : {kSmallest, kComfortable}) {
                    QTest::addRow("%s, %s, %d wide", qPrintable(pageWord(entry.id)), how, size.width())
                        << entry.id << size << QByteArray(how);
                }
            }
        }
    }

    void nothingIsCut()
    {
        QFETCH(const PageId, page);
        QFETCH(const QSize, size);
        QFETCH(const QByteArray, how);
        if (how == "long words")
            QApplication::installTranslator(&m_longWords);
        if (how == "right to left")
            QApplication::setLayoutDirection(Qt::RightToLeft);
        if (how == "large text") {
            auto font = m_font;
            font.setPointSizeF(2 * std::max(font.pointSizeF(), 9.75));
            QApplication::setFont(font);
        }
        m_app = std::make_unique<TestApp>();
        QCOMPARE(m_app->signIn({}), 200);
        QCOMPARE(m_app->signIn({.id = 2,
                                .firstName = QString(10'000, u'W'),
                                .venueId = 11,
                                .venueName = u"مقهى السلام <b>& more</b> "_qs.repeated(100)}),
                 200);
        m_window = std::make_unique<MainWindow>(
            m_app->context(), allPages(),
            MainWindow::Options{.remembersGeometry = false, .asksBeforeQuitting = false});
        m_window->resize(size);
        m_window->showPage(page);
        m_window->show();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->currentPage()->isSettled(), kWidgetPatienceMs);
        QTest::qWait(50); // What is laid out anew after that.
        const QString folder = qEnvironmentVariable("FOYER_LAYOUT_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) +
                                          u".png"));
        QCOMPARE(m_window->size(), size);
        const auto problems = problemsOf(*m_window);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    }

private:
    LongWords m_longWords;
    QFont m_font;
    std::unique_ptr<TestApp> m_app;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestLayouts)
#include "tst_layouts.moc"
