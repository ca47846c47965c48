// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/displaytext.h"

namespace foyer {

namespace {

/// Marks of the Unicode bidirectional algorithm (UAX #9) and their deprecated relatives: they can make the
/// text around a name read in another order.
bool turnsDirection(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x206F);
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

} // namespace

QString displayText(const QString &untrusted, int maxLength)
{
    const qsizetype limit = qMax(1, maxLength);
    QString text;
    text.reserve(qMin(untrusted.size(), limit + 1));
    for (const QChar c : untrusted) {
        if (turnsDirection(c.unicode()))
            continue;
        if (text.size() == limit) {
            text.chop(1);
            // No half of a character that takes two code units.
            if (!text.isEmpty() && text.back().isHighSurrogate())
                text.chop(1);
            text += u'…';
            break;
        }
        text += breaksLine(c) ? QChar(u' ') : c;
    }
    return text;
}

QString displayName(const QString &firstName, const QString &lastName)
{
    const QString first = displayText(firstName).trimmed();
    const QString last = displayText(lastName).trimmed();
    if (first.isEmpty() || last.isEmpty())
        return first.isEmpty() ? last : first;
    return displayText(first + u' ' + last);
}

} // namespace foyer
