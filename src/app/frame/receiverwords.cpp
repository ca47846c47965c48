// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/receiverwords.h"

#include <QCoreApplication>

namespace foyer::app {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceiverWords)
};

ReceiverWords words(Tone tone, const QString &brief, const QString &phrase)
{
    return {tone, brief, phrase, toneMark(tone)};
}

} // namespace

ReceiverWords receiverWords(const AppContext &context)
{
    using State = service::ReceiverStatus::State;
    const auto *receiver = context.receiver;
    if (context.isViewer()) {
        return words(Tone::Accent, Words::tr("Viewing"), Words::tr("Viewing: another Foyer receives"));
    }
    switch (receiver != nullptr ? receiver->status().state : State::CannotListen) {
    case State::Stopped:
        break;
    case State::Receiving: {
        const auto address = receiver->publicUrl().adjusted(QUrl::RemovePath);
        return words(Tone::Good, Words::tr("Receiving"),
                     Words::tr("Listening on %1").arg(address.toDisplayString()));
    }
    case State::CannotListen:
        return words(Tone::Bad, Words::tr("Not receiving"), Words::tr("Not listening"));
    case State::CannotServe:
        return words(Tone::Bad, Words::tr("Not receiving"),
                     Words::tr("Listening, but the certificate does not work"));
    case State::CannotStore:
        return words(Tone::Bad, Words::tr("Cannot store"),
                     Words::tr("Listening, but sign-ins cannot be stored"));
    }
    return words(Tone::Check, Words::tr("Stopped"), Words::tr("Not listening"));
}

QString toneMark(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("●");
    case Tone::Check:
        return QStringLiteral("▲");
    case Tone::Bad:
        return QStringLiteral("■");
    case Tone::None:
    case Tone::Accent:
        break;
    }
    return QStringLiteral("○");
}

} // namespace foyer::app
