// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/isotext.h"

#include "domain/businessday.h"

#include <array>
#include <chrono>

namespace foyer::storage {

namespace {

/// The last \a digits digits of \a number.
void appendDigits(std::string &text, int number, int digits)
{
    std::array<char, 4> written{};
    for (int at = digits - 1; at >= 0; --at, number /= 10)
        written[std::size_t(at)] = char('0' + number % 10);
    text.append(written.data(), std::size_t(digits));
}

void appendDate(std::string &text, std::chrono::sys_days day)
{
    const std::chrono::year_month_day date(day);
    appendDigits(text, int(date.year()), 4);
    text += '-';
    appendDigits(text, int(unsigned(date.month())), 2);
    text += '-';
    appendDigits(text, int(unsigned(date.day())), 2);
}

} // namespace

void appendIsoDate(std::string &text, QDate date)
{
    if (date.isValid())
        appendDate(text, std::chrono::sys_days(std::chrono::days(dayNumber(date))));
}

void appendIsoTime(std::string &text, qint64 utcMs)
{
    using namespace std::chrono;
    const auto time = floor<seconds>(sys_time<milliseconds>(milliseconds(utcMs)));
    const auto day = floor<days>(time);
    const hh_mm_ss clock(time - day);
    appendDate(text, day);
    text += 'T';
    appendDigits(text, int(clock.hours().count()), 2);
    text += ':';
    appendDigits(text, int(clock.minutes().count()), 2);
    text += ':';
    appendDigits(text, int(clock.seconds().count()), 2);
    text += "+0000";
}

} // namespace foyer::storage
