// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deliverytext.h"

#include "domain/payloadreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace foyer::models {
namespace {

constexpr double kUsPerMs = 1'000;
constexpr double kUsPerSecond = 1'000'000;

struct DeliveryText
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryText)
};

} // namespace

QString outcomeText(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Stored:
        return DeliveryText::tr("Stored");
    case DeliveryOutcome::Repeat:
        return DeliveryText::tr("Repeat");
    case DeliveryOutcome::Test:
        return DeliveryText::tr("Test");
    case DeliveryOutcome::Quarantined:
        return DeliveryText::tr("Quarantined");
    case DeliveryOutcome::Ready:
        //: A delivery's outcome: somebody only looked at the address
        return DeliveryText::tr("Looked at");
    case DeliveryOutcome::Refused:
        return DeliveryText::tr("Refused");
    case DeliveryOutcome::NotStored:
        return DeliveryText::tr("Not stored");
    }
    return {};
}

QString outcomeExplanation(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Stored:
        return DeliveryText::tr("A new sign-in, stored.");
    case DeliveryOutcome::Repeat:
        return DeliveryText::tr(
            "This sign-in was stored already; Purple sends one again until it hears 200.");
    case DeliveryOutcome::Test:
        return DeliveryText::tr("Purple's test of the address; never counted as a visitor.");
    case DeliveryOutcome::Quarantined:
        return DeliveryText::tr("It could not be understood and is kept whole until somebody looks at it.");
    case DeliveryOutcome::Ready:
        return DeliveryText::tr("A browser or a monitor looked at the address; nothing was sent.");
    case DeliveryOutcome::Refused:
        return DeliveryText::tr("It came with a method that a webhook does not use, and was refused (405).");
    case DeliveryOutcome::NotStored:
        return DeliveryText::tr("It could not be stored and was answered 503; Purple sends it again.");
    }
    return {};
}

QString quarantineReasonText(const QString &word)
{
    constexpr int kLast = static_cast<int>(Rejection::Reason::WrongType);
    for (int reason = 0; reason <= kLast; ++reason) {
        const Rejection rejection{static_cast<Rejection::Reason>(reason)};
        if (rejection.word() == word)
            return rejection.text();
    }
    return word;
}

QString momentText(qint64 utcMs)
{
    //: Date and time of a delivery in a table (https://doc.qt.io/qt-6/qdatetime.html#toString)
    const QString format = DeliveryText::tr("d MMM yyyy HH:mm:ss");
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), format);
}

QString answerTimeText(qint64 microseconds)
{
    const QLocale locale;
    const auto us = static_cast<double>(microseconds);
    if (us >= kUsPerSecond)
        return DeliveryText::tr("%1 s").arg(locale.toString(us / kUsPerSecond, 'f', 1));
    const double ms = us / kUsPerMs;
    return DeliveryText::tr("%1 ms").arg(locale.toString(ms, 'f', ms < 10 ? 1 : 0));
}

} // namespace foyer::models
