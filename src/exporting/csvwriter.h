// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QLocale>
#include <QtGlobal>

#include <memory>

class QIODevice;

namespace foyer::exporting {

class LocalDates;

/// Writes CSV by RFC 4180 (UTF-8, CRLF, quotes only where needed) to a device, through one buffer of fixed
/// size. Cells with text that a spreadsheet would run as a formula get a leading apostrophe; what Foyer
/// itself writes (numbers, times, words) stays as it is. Used on one thread; the device outlives it.
class CsvWriter
{
public:
    enum class Dates {
        Iso,  ///< ISO 8601, times in UTC.
        Local ///< As the locale writes them, by this computer's clock (localdates.h).
    };

    struct Format
    {
        char delimiter = ',';
        bool byteOrderMark = false;
        bool rawFormulas = false;
        Dates dates = Dates::Iso;
        QLocale locale = QLocale::system(); ///< The computer's, whatever language Foyer speaks.
    };

    CsvWriter(QIODevice &device, const Format &format);
    ~CsvWriter();
    Q_DISABLE_COPY_MOVE(CsvWriter)

    /// What somebody else wrote, as UTF-8.
    void text(QByteArrayView utf8);

    /// What we wrote: holds no delimiter, quote or line break, and is no formula.
    void plain(QByteArrayView ascii);
    void number(qint64 value);
    /// \a ms since 1970 as ISO 8601 in UTC: "2026-11-20T12:00:00Z", with milliseconds where there are any.
    void time(qint64 ms);
    /// Days since 1970 as an ISO 8601 date.
    void date(qint64 day);
    /// A date that is ISO 8601 already; what is none stays as it is.
    void isoDate(QByteArrayView iso);
    void empty();

    void endRow();

    /// Writes what is still in the buffer. False when the device failed now or before.
    [[nodiscard]] bool flush();

    /// Whether the device has taken all so far.
    [[nodiscard]] bool isGood() const { return m_isGood; }

private:
    void beginCell();
    void appendDate(qint64 day);
    [[nodiscard]] bool isFormula(QByteArrayView utf8) const;

    QIODevice &m_device;
    Format m_format;
    QByteArray m_buffer;
    bool m_isGood = true;
    int m_cells = 0;          ///< Of the row so far.
    qsizetype m_rowStart = 0; ///< In the buffer.
    qint64 m_cachedDay = -1;  ///< Rows that follow each other mostly share their date.
    QByteArray m_cachedDate;
    std::unique_ptr<LocalDates> m_localDates; ///< Null: ISO 8601.
};

} // namespace foyer::exporting
