// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/theme/theme.h"

#include "app/theme/svgicon.h"

#include <QApplication>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>

#include <array>

/// Resources of a static library have to be asked for, and that outside of any namespace.
static void initAppResources()
{
    Q_INIT_RESOURCE(app);
}

namespace foyer::app {

namespace {

/// The system's font, but never smaller than this: tables of names are read from a desk's distance.
constexpr qreal kSmallestPoints = 9.75;

struct Word
{
    ThemeChoice choice;
    const char16_t *word;
};

constexpr std::array kWords = {Word{ThemeChoice::System, u"system"}, Word{ThemeChoice::Light, u"light"},
                               Word{ThemeChoice::Dark, u"dark"}};

} // namespace

Theme::Theme(QObject *parent) : QObject(parent)
{
    initAppResources();
    QFile file(QStringLiteral(":/foyer/style.qss"));
    if (file.open(QIODevice::ReadOnly))
        m_sheet = QString::fromUtf8(file.readAll());

    auto font = QApplication::font();
    m_basePoints = std::max(font.pointSizeF(), kSmallestPoints);
    font.setPointSizeF(m_basePoints);
    QApplication::setFont(font);
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    connect(&m_scheme, &platform::ColorScheme::changed, this, &Theme::apply);
    apply();
}

void Theme::choose(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    const bool isDark =
        m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_scheme.isDark());
    if (m_palette.window.isValid() && m_palette.isDark == isDark)
        return;
    m_palette = loadPalette(isDark);
    QApplication::setPalette(toQPalette(m_palette));
    qApp->setStyleSheet(fillStyleSheet(m_sheet, m_palette, m_basePoints));
    Q_EMIT changed();
}

QIcon Theme::icon(const QString &name) const
{
    return svgIcon(name, {m_palette.text, m_palette.accentText, m_palette.muted});
}

QIcon Theme::icon(const QString &name, const QColor &colour)
{
    return svgIcon(name, {colour, colour, colour});
}

std::optional<ThemeChoice> themeChoiceFromWord(const QString &word)
{
    for (const auto &each : kWords) {
        if (word == QStringView(each.word))
            return each.choice;
    }
    return std::nullopt;
}

QString themeChoiceWord(ThemeChoice choice)
{
    for (const auto &each : kWords) {
        if (each.choice == choice)
            return QString::fromUtf16(each.word);
    }
    Q_UNREACHABLE();
}

} // namespace foyer::app
