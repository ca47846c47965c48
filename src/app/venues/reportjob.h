// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/venues/venuereport.h"
#include "storage/reader.h"

#include <QBuffer>
#include <QFont>
#include <QObject>
#include <QPainter>

#include <memory>

class QPagedPaintDevice;

namespace foyer::app {

/// A venue of a report; without an id: all of them together.
struct ReportedVenue
{
    std::optional<qint64> id;
    QString name; ///< As shown.
};

/// Draws a report, one page for each venue, on paper or into a PDF file. Numbers are read on a Reader's
/// thread; pages are drawn on this one, as Qt Charts must be, but one at a time with events in between; a
/// file is written in the background when all are drawn. GUI thread; owned by the dialog.
class ReportJob final : public QObject
{
    Q_OBJECT
public:
    struct Look
    {
        QFont font;
        Qt::LayoutDirection direction = Qt::LeftToRight;
    };

    /// \a question: of which each page asks the same of its own venue.
    ReportJob(storage::Reader &reader, const VenueQuestion &question, QList<ReportedVenue> venues,
              const Look &look, QObject *parent = nullptr);
    ~ReportJob() override;
    Q_DISABLE_COPY_MOVE(ReportJob)

    /// Into \a fileName: all pages or no file.
    void startPdf(const QString &fileName);

    /// On \a device, which this takes, e.g. a printer.
    void start(std::unique_ptr<QPagedPaintDevice> device);

    /// finished() follows, with ErrorCode::Cancelled unless the file is being written already.
    void cancel();

Q_SIGNALS:
    void progressed(int pages);
    /// How many pages there are, or why there is nothing.
    void finished(const foyer::Result<int> &pages);

private:
    void readNext();
    void drawPage(const VenueNumbers &numbers);
    void writeFile();
    void finish(const Result<int> &pages);

    storage::Reader &m_reader;
    VenueQuestion m_question;
    QList<ReportedVenue> m_venues;
    Look m_look;
    QString m_fileName; ///< Empty on paper.
    QBuffer m_pdf;      ///< What goes there.
    std::unique_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPainter> m_painter;
    storage::PendingQuery m_query;
    int m_pages = 0;
    bool m_isWriting = false;
    bool m_isFinished = false;
};

} // namespace foyer::app
