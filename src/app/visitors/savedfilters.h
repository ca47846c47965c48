// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/visitorfacets.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace foyer::app {

struct SavedFilter
{
    QString name;
    models::VisitorFacets facets;

    friend bool operator==(const SavedFilter &, const SavedFilter &) = default;
};

/// The filters that somebody gave a name, kept with the state of the window: a small file, read and written
/// in the background. GUI thread.
class SavedFilters final : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(bool isKept)>;

    /// Begins to read \a file.
    explicit SavedFilters(QString file, QObject *parent = nullptr);

    /// Whether the file has been read. Before that nothing can be kept: those in it would be lost.
    [[nodiscard]] bool isLoaded() const { return m_isLoaded; }

    /// By name.
    [[nodiscard]] const QList<SavedFilter> &all() const { return m_all; }

    [[nodiscard]] bool has(const QString &name) const;

    /// In place of one of the same name, from now on. False for \a done when it cannot be written; then all
    /// is as it was in the file, unless there is a newer change.
    void keep(const QString &name, const models::VisitorFacets &facets, const Done &done);
    void remove(const QString &name, const Done &done);

Q_SIGNALS:
    void loaded();

private:
    void change(QList<SavedFilter> filters, const Done &done);

    QString m_file;
    bool m_isLoaded = false;
    int m_changes = 0;
    QList<SavedFilter> m_all;
    QList<SavedFilter> m_written;
};

} // namespace foyer::app
