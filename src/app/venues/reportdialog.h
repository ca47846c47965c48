// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/reportjob.h"

#include <QDialog>

#include <memory>

class QPrinter;

namespace foyer::app {

namespace Ui {
class ReportDialog;
}

/// Print report…: of which venues, on paper or as a PDF; says how far it is, and can be cancelled. GUI
/// thread.
class ReportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// \a venues: all that there are, all together first; \a chosen: the row that is looked at.
    ReportDialog(storage::Reader &reader, const VenueQuestion &question, QList<ReportedVenue> venues,
                 int chosen, QWidget *parent = nullptr);
    ~ReportDialog() override;
    Q_DISABLE_COPY_MOVE(ReportDialog)

    /// Cancels a report that is being made; otherwise closes.
    void reject() override;

private:
    void sayPages();
    void choosePdf();
    void choosePrinter();
    ReportJob *makeJob();
    void takeResult(const Result<int> &pages);
    [[nodiscard]] QList<ReportedVenue> reported() const;

    storage::Reader &m_reader;
    VenueQuestion m_question;
    QList<ReportedVenue> m_venues;
    int m_chosen;
    std::unique_ptr<Ui::ReportDialog> m_ui;
    std::unique_ptr<QPrinter> m_printer; ///< While its dialog is open.
    ReportJob *m_job = nullptr;          ///< Null: none is being made.
    QString m_writtenFile;
};

} // namespace foyer::app
