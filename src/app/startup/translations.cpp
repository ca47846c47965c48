// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup/translations.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace foyer::app {

namespace {

const auto kTexts = QStringLiteral(":/i18n");
const auto kName = QStringLiteral("foyer");

} // namespace

void Translations::use(const QString &language)
{
    m_translators.clear();
    // In the country's own way: English dates in Britain are not those of America.
    const auto system = QLocale::system();
    const QLocale locale =
        languages().contains(language) ? QLocale(QLocale(language).language(), system.territory()) : system;
    QLocale::setDefault(locale);
    // Over English, which has a file for its plural forms.
    install(QLocale(QLocale::English), kName, kTexts);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(locale, kName, kTexts);
}

void Translations::install(const QLocale &locale, const QString &name, const QString &directory)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), directory))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

QStringList Translations::languages()
{
    QStringList languages;
    const auto files = QDir(kTexts).entryList({kName + QStringLiteral("_*.qm")});
    for (const auto &file : files)
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    std::sort(languages.begin(), languages.end(),
              [](const auto &a, const auto &b) { return nameOf(a).localeAwareCompare(nameOf(b)) < 0; });
    return languages;
}

QString Translations::nameOf(const QString &language)
{
    const QLocale locale(language);
    auto name = locale.nativeLanguageName();
    // Of English, Qt names the country's: "American English".
    if (locale.language() == QLocale::English)
        name = QStringLiteral("English");
    if (locale.language() == QLocale::Spanish)
        name = QStringLiteral("Español");
    return name.isEmpty() ? language : QString(name.at(0).toUpper() + name.mid(1));
}

} // namespace foyer::app
