// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/savedfilters.h"

#include "domain/background.h"

#include <QCollator>
#include <QJsonDocument>
#include <QSettings>

namespace foyer::app {

namespace {

const auto kFilters = QStringLiteral("visitorFilters");
const auto kName = QStringLiteral("name");
const auto kFacets = QStringLiteral("facets");

bool hasName(const QList<SavedFilter> &filters, const QString &name)
{
    return std::any_of(filters.cbegin(), filters.cend(),
                       [&name](const auto &each) { return each.name == name; });
}

QList<SavedFilter> without(QList<SavedFilter> filters, const QString &name)
{
    filters.removeIf([&name](const auto &each) { return each.name == name; });
    return filters;
}

QList<SavedFilter> readFilters(const QString &file)
{
    QSettings state(file, QSettings::IniFormat);
    QList<SavedFilter> filters;
    const int count = state.beginReadArray(kFilters);
    for (int i = 0; i < count; ++i) {
        state.setArrayIndex(i);
        const auto json = QJsonDocument::fromJson(state.value(kFacets).toByteArray()).object();
        SavedFilter filter{state.value(kName).toString(), models::VisitorFacets::fromJson(json)};
        if (!filter.name.isEmpty() && !filter.facets.isEmpty() && !hasName(filters, filter.name))
            filters.append(std::move(filter));
    }
    return filters;
}

bool writeFilters(const QString &file, const QList<SavedFilter> &filters)
{
    QSettings state(file, QSettings::IniFormat);
    state.remove(kFilters);
    state.beginWriteArray(kFilters, static_cast<int>(filters.size()));
    for (int i = 0; i < filters.size(); ++i) {
        state.setArrayIndex(i);
        state.setValue(kName, filters.at(i).name);
        state.setValue(kFacets, QJsonDocument(filters.at(i).facets.toJson()).toJson(QJsonDocument::Compact));
    }
    state.endArray();
    state.sync();
    return state.status() == QSettings::NoError;
}

} // namespace

SavedFilters::SavedFilters(QString file, QObject *parent) : QObject(parent), m_file(std::move(file))
{
    runInOrder(
        this, [file = m_file] { return readFilters(file); },
        [this](const QList<SavedFilter> &filters) {
            m_all = m_written = filters;
            m_isLoaded = true;
            Q_EMIT loaded();
        });
}

bool SavedFilters::has(const QString &name) const
{
    return hasName(m_all, name);
}

void SavedFilters::keep(const QString &name, const models::VisitorFacets &facets, const Done &done)
{
    auto filters = without(m_all, name);
    filters.append({name, facets});
    std::sort(filters.begin(), filters.end(), [collator = QCollator()](const auto &a, const auto &b) {
        return collator.compare(a.name, b.name) < 0;
    });
    change(std::move(filters), done);
}

void SavedFilters::remove(const QString &name, const Done &done)
{
    change(without(m_all, name), done);
}

void SavedFilters::change(QList<SavedFilter> filters, const Done &done)
{
    Q_ASSERT(m_isLoaded);
    m_all = std::move(filters);
    runInOrder(
        this, [file = m_file, filters = m_all] { return writeFilters(file, filters); },
        [this, filters = m_all, change = ++m_changes, done](bool isWritten) {
            if (isWritten)
                m_written = filters;
            else if (change == m_changes)
                m_all = m_written;
            done(isWritten);
        });
}

} // namespace foyer::app
