// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/receiverwords.h"

#include <QCoreApplication>

namespace foyer::app {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReceiverWords", text);
}

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
        return words(Tone::Accent, tr(QT_TRANSLATE_NOOP("ReceiverWords", "Viewing")),
                     tr(QT_TRANSLATE_NOOP("ReceiverWords", "Viewing: another Foyer receives")));
    }
    switch (receiver != nullptr ? receiver->status().state : State::CannotListen) {
    case State::Stopped:
        break;
    case State::Receiving: {
        const auto address = receiver->publicUrl().adjusted(QUrl::RemovePath);
        return words(
            Tone::Good, tr(QT_TRANSLATE_NOOP("ReceiverWords", "Receiving")),
            tr(QT_TRANSLATE_NOOP("ReceiverWords", "Listening on %1")).arg(address.toDisplayString()));
    }
    case State::CannotListen:
        return words(Tone::Bad, tr(QT_TRANSLATE_NOOP("ReceiverWords", "Not receiving")),
                     tr(QT_TRANSLATE_NOOP("ReceiverWords", "Not listening")));
    case State::CannotStore:
        return words(Tone::Bad, tr(QT_TRANSLATE_NOOP("ReceiverWords", "Cannot store")),
                     tr(QT_TRANSLATE_NOOP("ReceiverWords", "Listening, but sign-ins cannot be stored")));
    }
    return words(Tone::Check, tr(QT_TRANSLATE_NOOP("ReceiverWords", "Stopped")),
                 tr(QT_TRANSLATE_NOOP("ReceiverWords", "Not listening")));
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
