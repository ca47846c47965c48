// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminationsignals.h"

#include <atomic>

#include <windows.h>

namespace foyer::platform {

namespace {

std::atomic<bool> s_hasCome = false;
std::atomic<TerminationSignals *> s_receiver = nullptr;

/// Called by Windows on a thread of its own.
BOOL WINAPI onConsoleEvent(DWORD)
{
    auto *receiver = s_receiver.load();
    if (!receiver || s_hasCome.exchange(true))
        return FALSE; // The default handler ends the program.
    QMetaObject::invokeMethod(receiver, &TerminationSignals::terminationRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    s_hasCome = false;
    s_receiver = this;
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
}

TerminationSignals::~TerminationSignals()
{
    SetConsoleCtrlHandler(onConsoleEvent, FALSE);
    s_receiver = nullptr;
}

bool TerminationSignals::hasCome()
{
    return s_hasCome;
}

} // namespace foyer::platform
