// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/terminationsignals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace foyer::platform {

namespace {

// A signal handler may touch nothing but this and call little but write() (POSIX, signal-safety).
volatile std::sig_atomic_t s_hasCome = 0;
int s_sockets[2] = {-1, -1};

extern "C" void onSignal(int number)
{
    if (s_hasCome != 0) {
        std::signal(number, SIG_DFL);
        std::raise(number);
        return;
    }
    s_hasCome = 1;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(s_sockets[0], &byte, 1);
}

void handle(int number)
{
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigaction(number, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent) : QObject(parent)
{
    s_hasCome = 0;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, s_sockets) != 0)
        return; // Then signals end the program as they do by default.
    auto *notifier = new QSocketNotifier(s_sockets[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT terminationRequested();
    });
    handle(SIGTERM);
    handle(SIGINT);
}

TerminationSignals::~TerminationSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    close(s_sockets[0]);
    close(s_sockets[1]);
}

bool TerminationSignals::hasCome()
{
    return s_hasCome != 0;
}

} // namespace foyer::platform
