// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace foyer::app;

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void textIsReadable_data();
    void textIsReadable();
    void everyPlaceholderIsFilled();
    void choosingAThemeChangesTheApplication();
    void iconsTakeThePalettesColour();
    void wordsOfChoices();

private:
    std::unique_ptr<Theme> m_theme;
};

namespace {

/// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

void TestPalette::initTestCase()
{
    m_theme = std::make_unique<Theme>();
}

void TestPalette::textIsReadable_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("background");
    for (const bool isDark : {false, true}) {
        const auto p = loadPalette(isDark);
        const auto row = [isDark](const char *name, const QColor &text, const QColor &background) {
            QTest::addRow("%s %s on %s", isDark ? "dark" : "light", name, qPrintable(background.name()))
                << text << background;
        };
        for (const auto &background : {p.window, p.surface, p.sidebar, p.accentSoft}) {
            row("text", p.text, background);
            row("muted", p.muted, background);
            row("accentText", p.accentText, background);
            row("good", p.good, background);
            row("check", p.check, background);
            row("bad", p.bad, background);
        }
        row("accent", p.accent, p.window);
        row("accent", p.accent, p.surface);
        row("good on its pill", p.good, p.goodSoft);
        row("check on its pill", p.check, p.checkSoft);
        row("bad on its pill", p.bad, p.badSoft);
        row("text", p.text, p.goodSoft);
        row("text", p.text, p.checkSoft);
        row("text", p.text, p.badSoft);
        row("primary button", p.onAccent, p.accent);
        row("pressed primary button", p.onAccent, p.accentText);
    }
}

void TestPalette::textIsReadable()
{
    QFETCH(QColor, text);
    QFETCH(QColor, background);
    QVERIFY(text.isValid());
    QVERIFY(background.isValid());
    const auto ratio = contrast(text, background);
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
}

void TestPalette::everyPlaceholderIsFilled()
{
    QFile file(QStringLiteral(":/foyer/style.qss"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto text = QString::fromUtf8(file.readAll());
    const auto sheet = fillStyleSheet(text.mid(text.indexOf(QStringLiteral("*/"))), loadPalette(true), 10);
    QVERIFY(sheet.contains(QStringLiteral("#1a1f28")));
    QVERIFY2(!sheet.contains(u'@'), qPrintable(sheet.mid(sheet.indexOf(u'@'), 40)));
}

void TestPalette::choosingAThemeChangesTheApplication()
{
    m_theme->choose(ThemeChoice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0xF5, 0xF6, 0xF8));
    int changes = 0;
    connect(m_theme.get(), &Theme::changed, this, [&changes] { ++changes; });
    m_theme->choose(ThemeChoice::Dark);
    QCOMPARE(changes, 1);
    QVERIFY(m_theme->palette().isDark);
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(0x12, 0x15, 0x1B));
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(0x1A, 0x1F, 0x28));
    m_theme->choose(ThemeChoice::Dark);
    QCOMPARE(changes, 1);
}

void TestPalette::iconsTakeThePalettesColour()
{
    m_theme->choose(ThemeChoice::Dark);
    const auto image = m_theme->icon(QStringLiteral("pause")).pixmap(40, 40).toImage();
    QCOMPARE(image.pixelColor(14, 20).name(), m_theme->palette().text.name());
    QVERIFY(m_theme->icon(QStringLiteral("no-such-icon")).isNull());
}

void TestPalette::wordsOfChoices()
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        QCOMPARE(themeChoiceFromWord(themeChoiceWord(choice)), choice);
    QCOMPARE(themeChoiceFromWord(QStringLiteral("pink")), std::nullopt);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
