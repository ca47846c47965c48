// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exporting/exportpresets.h"

#include "exporting/exportcolumns.h"
#include "exporting/words.h"

#include <QCoreApplication>
#include <QMap>
#include <QSettings>
#include <QVariant>

#include <algorithm>
#include <utility>

namespace foyer::app {

namespace {

const auto kGroup = QStringLiteral("presets");
const auto kName = QStringLiteral("name");
const auto kKind = QStringLiteral("what");
const auto kVenues = QStringLiteral("venues");
const auto kColumns = QStringLiteral("columns");
const auto kDelimiter = QStringLiteral("delimiter");
const auto kDates = QStringLiteral("dates");
const auto kMark = QStringLiteral("byteOrderMark");
const auto kRawFormulas = QStringLiteral("rawFormulas");

/// Nothing: it cannot be used.
std::optional<ExportPreset> readPreset(const QSettings &ini)
{
    ExportPreset preset{.name = ini.value(kName).toString(), .options = {}};
    const auto kind = exporting::kindOfWord(ini.value(kKind).toString());
    const auto delimiter = exporting::delimiterOfWord(ini.value(kDelimiter).toString());
    const auto dates = exporting::datesOfWord(ini.value(kDates).toString());
    if (preset.name.isEmpty() || !kind || !delimiter || !dates)
        return std::nullopt;
    auto &options = preset.options;
    options.kind = *kind;
    options.delimiter = *delimiter;
    options.dates = *dates;
    options.byteOrderMark = ini.value(kMark).toBool();
    options.rawFormulas = ini.value(kRawFormulas).toBool();
    const QStringList columns = ini.value(kColumns).toStringList();
    for (const QString &column : columns)
        options.columns.append(column.toLatin1());
    const QStringList venues = ini.value(kVenues).toStringList();
    for (const QString &venue : venues)
        options.filter.venueIds.append(venue.toLongLong());
    return exporting::chosenColumns(*kind, options.columns) ? std::optional(preset) : std::nullopt;
}

void writePreset(QSettings &ini, const ExportPreset &preset)
{
    const auto &options = preset.options;
    QStringList columns;
    for (const QByteArray &column : options.columns)
        columns.append(QString::fromLatin1(column));
    QStringList venues;
    for (const qint64 venue : options.filter.venueIds)
        venues.append(QString::number(venue));
    ini.setValue(kName, preset.name);
    ini.setValue(kKind, QString(exporting::kindWord(options.kind)));
    ini.setValue(kVenues, venues);
    ini.setValue(kColumns, columns);
    ini.setValue(kDelimiter, QString(exporting::delimiterWord(options.delimiter)));
    ini.setValue(kDates, QString(exporting::datesWord(options.dates)));
    ini.setValue(kMark, options.byteOrderMark);
    ini.setValue(kRawFormulas, options.rawFormulas);
}

using Entry = QMap<QString, QVariant>;

/// What the file has of a preset that cannot be used here.
Entry readEntry(const QSettings &ini)
{
    Entry entry;
    const QStringList keys = ini.allKeys();
    for (const QString &key : keys)
        entry.insert(key, ini.value(key));
    return entry;
}

struct Content
{
    QList<ExportPreset> presets;
    QList<Entry> others;
};

Content readContent(QSettings &ini)
{
    Content content;
    const int count = ini.beginReadArray(kGroup);
    for (int i = 0; i < count; ++i) {
        ini.setArrayIndex(i);
        if (auto preset = readPreset(ini))
            content.presets.append(*std::move(preset));
        else if (auto entry = readEntry(ini); !entry.isEmpty())
            content.others.append(std::move(entry));
    }
    ini.endArray();
    return content;
}

} // namespace

QList<ExportPreset> loadPresets(const QString &file)
{
    QSettings ini(file, QSettings::IniFormat);
    auto presets = readContent(ini).presets;
    std::sort(presets.begin(), presets.end(), [](const ExportPreset &a, const ExportPreset &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return presets;
}

Result<void> savePresets(const QString &file, const QList<ExportPreset> &presets)
{
    QSettings ini(file, QSettings::IniFormat);
    auto others = readContent(ini).others;
    others.removeIf([&presets](const Entry &entry) {
        return std::any_of(presets.begin(), presets.end(), [&entry](const ExportPreset &preset) {
            return preset.name == entry.value(kName).toString();
        });
    });
    ini.remove(kGroup);
    ini.beginWriteArray(kGroup, static_cast<int>(presets.size() + others.size()));
    int index = 0;
    for (const ExportPreset &preset : presets) {
        ini.setArrayIndex(index++);
        writePreset(ini, preset);
    }
    for (const Entry &entry : std::as_const(others)) {
        ini.setArrayIndex(index++);
        for (auto each = entry.begin(); each != entry.end(); ++each)
            ini.setValue(each.key(), each.value());
    }
    ini.endArray();
    ini.sync();
    if (ini.status() == QSettings::NoError)
        return {};
    return Error{ErrorCode::AccessDenied,
                 QCoreApplication::translate("foyer::app::ExportPresets",
                                             "The presets could not be saved in %1. Check that there is room "
                                             "on the disk and that the file is yours to write.")
                     .arg(file)};
}

} // namespace foyer::app
