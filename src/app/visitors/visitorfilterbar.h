// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/theme/theme.h"
#include "domain/clock.h"
#include "models/visitorfacets.h"
#include "storage/rows.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace foyer::app {

class FilterPill;
class SavedFiltersMenu;

/// Everything that visitors can be filtered by, as pills; those that are set can be taken away one by one or
/// all at once, and saved under a name. GUI thread.
class VisitorFilterBar final : public QWidget
{
    Q_OBJECT
public:
    /// Saved filters stand in \a stateFile.
    VisitorFilterBar(const Theme &theme, const Clock &clock, const QString &stateFile, QWidget *parent);

    void setVenues(const QList<storage::VenueRow> &venues);

    [[nodiscard]] const models::VisitorFacets &facets() const { return m_facets; }

    /// Emits edited() when they differ.
    void setFacets(const models::VisitorFacets &facets);

    /// What is set, as the pills say it.
    [[nodiscard]] QStringList words() const;

Q_SIGNALS:
    void edited(); ///< facets() is another.

private:
    template <typename T>
    struct Choice
    {
        QString text;
        T value;
    };

    template <typename T>
    using Member = std::optional<T> models::VisitorFacets::*;

    FilterPill *makePill(const char *name, const QString &title);
    template <typename T>
    void addPill(const char *name, const QString &title, Member<T> member, const QList<Choice<T>> &choices);
    void addVenuePill();
    void addDatePill(const char *name, const QString &title, Member<models::DateRange> member);
    void askForDates(const QString &title, Member<models::DateRange> member);
    template <typename T>
    void take(Member<T> member, std::optional<T> value);
    void addButtons(const QString &stateFile);
    void showFacets();

    const Theme &m_theme;
    const Clock &m_clock;
    models::VisitorFacets m_facets;
    QList<storage::VenueRow> m_venues;
    FilterPill *m_venuePill = nullptr;
    QList<std::function<void()>> m_showers; ///< Each has a pill show what is set.
    QPushButton *m_clear = nullptr;
    SavedFiltersMenu *m_saved = nullptr;
};

} // namespace foyer::app
