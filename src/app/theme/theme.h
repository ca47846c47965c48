// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "platform/colorscheme.h"

#include <QColor>
#include <QIcon>
#include <QObject>

namespace foyer::app {

/// Every colour of the window, by role (design: "Palette"). One table, resources/palette.json, feeds this,
/// QPalette and the style sheet; nothing else names a colour.
struct Palette
{
    QColor window, surface, line;
    QColor text, muted;
    QColor accent, accentSoft, onAccent;
    QColor good, goodSoft, check, checkSoft, bad, badSoft;
    QColor chartReturning, chartNew;
    bool isDark = false;
};

enum class ThemeChoice { System, Light, Dark };

/// Applies the chosen palette to the application and tells when it changes. One, owned by main(); GUI thread.
class Theme final : public QObject
{
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);

    void choose(ThemeChoice choice);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }

    [[nodiscard]] const Palette &palette() const { return m_palette; }

    /// An icon of resources/icons/NAME.svg in the palette's text colour (accent when selected).
    [[nodiscard]] QIcon icon(const QString &name) const;

Q_SIGNALS:
    /// The palette changed: repaint what paints itself, rebuild charts and icons.
    void changed();

private:
    void apply();

    platform::ColorScheme m_scheme;
    ThemeChoice m_choice = ThemeChoice::System;
    Palette m_palette;
};

/// "system", "light" or "dark" (settings, command line); anything else: nothing.
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromWord(const QString &word);
[[nodiscard]] QString themeChoiceWord(ThemeChoice choice);

} // namespace foyer::app
