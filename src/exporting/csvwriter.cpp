// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include "exporting/localdates.h"

#include <QDate>
#include <QIODevice>

#include <charconv>
#include <cstring>

namespace foyer::exporting {

namespace {

constexpr qsizetype kFlushAt = 65'536;
constexpr qint64 kDayMs = 86'400'000;

void appendTwoDigits(QByteArray &to, qint64 value)
{
    to += static_cast<char>('0' + value / 10);
    to += static_cast<char>('0' + value % 10);
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, const Format &format) : m_device(device), m_format(format)
{
    m_buffer.reserve(2 * kFlushAt);
    if (format.byteOrderMark)
        m_buffer += "\xEF\xBB\xBF";
    if (format.dates == Dates::Local)
        m_localDates = std::make_unique<LocalDates>(format.locale, QTimeZone::systemTimeZone());
    m_rowStart = m_buffer.size();
}

CsvWriter::~CsvWriter() = default;

void CsvWriter::beginCell()
{
    if (m_cells++ > 0)
        m_buffer += m_format.delimiter;
}

void CsvWriter::text(QByteArrayView utf8)
{
    beginCell();
    bool needsQuotes = false;
    for (const char c : utf8)
        needsQuotes = needsQuotes || c == '"' || c == '\r' || c == '\n' || c == m_format.delimiter;
    const bool needsApostrophe = !m_format.rawFormulas && isFormula(utf8);
    if (!needsQuotes) {
        if (needsApostrophe)
            m_buffer += '\'';
        m_buffer.append(utf8.data(), utf8.size());
        return;
    }
    m_buffer += '"';
    if (needsApostrophe)
        m_buffer += '\'';
    for (const char c : utf8) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

/// A cell runs when it begins with one of = + - @, in some programs also in full width, and some programs
/// drop white space and control characters in front of it, or start over after them (OWASP, "CSV Injection").
bool CsvWriter::isFormula(QByteArrayView utf8) const
{
    if (utf8.isEmpty())
        return false;
    if (utf8.front() == '\t' || utf8.front() == '\r')
        return true;
    qsizetype i = 0;
    while (i < utf8.size() && static_cast<uchar>(utf8[i]) <= 0x20)
        ++i;
    if (i == utf8.size())
        return false;
    const char c = utf8[i];
    if (c == '=' || c == '+' || c == '-' || c == '@')
        return true;
    if (c != '\xEF')
        return false;
    const QByteArrayView wide = utf8.sliced(i).first(std::min<qsizetype>(3, utf8.size() - i));
    return wide == "\uFF1D" || wide == "\uFF0B" || wide == "\uFF0D" || wide == "\uFF20";
}

void CsvWriter::plain(QByteArrayView ascii)
{
    beginCell();
    m_buffer.append(ascii.data(), ascii.size());
}

void CsvWriter::number(qint64 value)
{
    beginCell();
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    m_buffer.append(digits, end - digits);
}

void CsvWriter::time(qint64 ms)
{
    if (m_localDates) {
        text(m_localDates->time(ms)); // Some locales' dates hold a delimiter.
        return;
    }
    beginCell();
    const qint64 day = ms >= 0 ? ms / kDayMs : (ms - kDayMs + 1) / kDayMs;
    const qint64 inDay = ms - day * kDayMs;
    appendDate(day);
    m_buffer += 'T';
    appendTwoDigits(m_buffer, inDay / 3'600'000);
    m_buffer += ':';
    appendTwoDigits(m_buffer, inDay / 60'000 % 60);
    m_buffer += ':';
    appendTwoDigits(m_buffer, inDay / 1'000 % 60);
    if (const qint64 fraction = inDay % 1'000; fraction != 0) {
        m_buffer += '.';
        m_buffer += static_cast<char>('0' + fraction / 100);
        appendTwoDigits(m_buffer, fraction % 100);
    }
    m_buffer += 'Z';
}

void CsvWriter::date(qint64 day)
{
    if (m_localDates) {
        text(m_localDates->date(day));
        return;
    }
    beginCell();
    appendDate(day);
}

void CsvWriter::isoDate(QByteArrayView iso)
{
    const QDate date = m_localDates ? QDate::fromString(QString::fromLatin1(iso), Qt::ISODate) : QDate();
    text(date.isValid() ? QByteArrayView(m_localDates->date(QDate(1970, 1, 1).daysTo(date))) : iso);
}

void CsvWriter::appendDate(qint64 day)
{
    if (day != m_cachedDay || m_cachedDate.isEmpty()) {
        m_cachedDay = day;
        m_cachedDate = QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate).toLatin1();
    }
    m_buffer += m_cachedDate;
}

void CsvWriter::empty()
{
    beginCell();
}

void CsvWriter::endRow()
{
    if (m_cells == 1 && m_buffer.size() == m_rowStart)
        m_buffer += "\"\""; // Many readers take an empty line for no row at all.
    m_buffer += "\r\n";
    m_cells = 0;
    m_rowStart = m_buffer.size();
    if (m_buffer.size() >= kFlushAt)
        (void)flush();
}

bool CsvWriter::flush()
{
    if (m_isGood && !m_buffer.isEmpty())
        m_isGood = m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0); // Keeps the memory.
    m_rowStart = 0;
    return m_isGood;
}

} // namespace foyer::exporting
