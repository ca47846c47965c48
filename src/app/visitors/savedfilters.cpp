// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/savedfilters.h"

#include <QCollator>
#include <QJsonDocument>
#include <QSettings>

namespace foyer::app {

namespace {

const auto kFilters = QStringLiteral("visitorFilters");
const auto kName = QStringLiteral("name");
const auto kFacets = QStringLiteral("facets");

QList<SavedFilter> without(QList<SavedFilter> filters, const QString &name)
{
    filters.removeIf([&name](const auto &each) { return each.name == name; });
    return filters;
}

} // namespace

SavedFilters::SavedFilters(QString file) : m_file(std::move(file))
{
    QSettings state(m_file, QSettings::IniFormat);
    const int count = state.beginReadArray(kFilters);
    for (int i = 0; i < count; ++i) {
        state.setArrayIndex(i);
        const auto json = QJsonDocument::fromJson(state.value(kFacets).toByteArray()).object();
        SavedFilter filter{state.value(kName).toString(), models::VisitorFacets::fromJson(json)};
        if (!filter.name.isEmpty() && !filter.facets.isEmpty() && !has(filter.name))
            m_all.append(std::move(filter));
    }
}

bool SavedFilters::has(const QString &name) const
{
    return std::any_of(m_all.cbegin(), m_all.cend(), [&name](const auto &each) { return each.name == name; });
}

bool SavedFilters::keep(const QString &name, const models::VisitorFacets &facets)
{
    auto filters = without(m_all, name);
    filters.append({name, facets});
    std::sort(filters.begin(), filters.end(), [collator = QCollator()](const auto &a, const auto &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    return write(std::move(filters));
}

bool SavedFilters::remove(const QString &name)
{
    return write(without(m_all, name));
}

bool SavedFilters::write(QList<SavedFilter> filters)
{
    QSettings state(m_file, QSettings::IniFormat);
    state.remove(kFilters);
    state.beginWriteArray(kFilters, static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        state.setArrayIndex(i);
        state.setValue(kName, filters.at(i).name);
        state.setValue(kFacets, QJsonDocument(filters.at(i).facets.toJson()).toJson(QJsonDocument::Compact));
    }
    state.endArray();
    state.sync();
    if (state.status() != QSettings::NoError)
        return false;
    m_all = std::move(filters);
    return true;
}

} // namespace foyer::app
