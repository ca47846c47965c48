// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exporting/exportrequest.h"
#include "storage/rows.h"

#include <QWidget>

#include <memory>

namespace foyer::app {

namespace Ui {
class RowsChoice;
}

/// Which rows an export takes: those that the page shows, or those of chosen venues and days. GUI thread.
class RowsChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit RowsChoice(QWidget *parent = nullptr);
    ~RowsChoice() override;
    Q_DISABLE_COPY_MOVE(RowsChoice)

    /// Offers what the page shows, and chooses it, where the page is filtered.
    void offerPage(const ExportRequest &request);

    /// The days that are offered at first; none is a limit until it is ticked.
    void setDays(QDate from, QDate to);

    void setVenues(const QList<storage::VenueRow> &venues);

    /// Rows of \a kind cannot always be told apart by what the page is filtered by.
    void setKind(storage::ExportKind kind);

    /// Ticks these and no others; none: all venues. Waits for setVenues().
    void chooseVenues(const QList<qint64> &ids);

    [[nodiscard]] storage::ExportFilter filter() const;

    /// The ticked venues; empty: all.
    [[nodiscard]] QList<qint64> venueIds() const;

    /// Why nothing can be exported like this, or what is odd about it; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString remark() const;

Q_SIGNALS:
    void changed();

private:
    void showChoice();
    void showPage();
    void tickWanted();
    [[nodiscard]] bool isAsOnPage() const;

    std::unique_ptr<Ui::RowsChoice> m_ui;
    ExportRequest m_request;
    storage::ExportKind m_kind = storage::ExportKind::Visitors;
    QList<qint64> m_wanted;  ///< Venues of a preset.
    QList<qint64> m_missing; ///< Those of them that are not there.
    bool m_hasVenues = false;
    bool m_returnsToPage = false; ///< As soon as the kind allows it.
};

} // namespace foyer::app
