// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace foyer::app {

/// The language of the window: Foyer's texts and Qt's own, dates and numbers. One, for the life of the
/// program; GUI thread.
class Translations
{
public:
    /// Speaks \a language ("de") from now on; empty, or one that there is not: the system's. What has been
    /// written into a widget already stays.
    void use(const QString &language);

    /// Those that there are texts in, in the order of their names.
    [[nodiscard]] static QStringList languages();

    /// As its speakers write it: "Deutsch".
    [[nodiscard]] static QString nameOf(const QString &language);

private:
    void install(const QLocale &locale, const QString &name, const QString &directory);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace foyer::app
