// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/palette.h"
#include "platform/colorscheme.h"

#include <QIcon>
#include <QObject>

#include <optional>

namespace foyer::app {

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

    /// An icon of resources/icons/NAME.svg in the palette's text colour (accent when selected or on, muted
    /// when disabled). Ask again after changed().
    [[nodiscard]] QIcon icon(const QString &name) const;

    /// The same in one colour, e.g. onAccent for a primary button.
    [[nodiscard]] static QIcon icon(const QString &name, const QColor &colour);

Q_SIGNALS:
    /// The palette changed: repaint what paints itself, rebuild charts and icons.
    void changed();

private:
    void apply();

    platform::ColorScheme m_scheme;
    ThemeChoice m_choice = ThemeChoice::System;
    Palette m_palette;
    QString m_sheet; ///< The template.
    qreal m_basePoints;
};

/// "system", "light" or "dark" (settings, command line); anything else: nothing.
[[nodiscard]] std::optional<ThemeChoice> themeChoiceFromWord(const QString &word);
[[nodiscard]] QString themeChoiceWord(ThemeChoice choice);

} // namespace foyer::app
