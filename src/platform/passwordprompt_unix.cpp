// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/passwordprompt.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace foyer::platform {

namespace {

constexpr char kInterrupt = 0x03; // Ctrl+C
constexpr char kEnd = 0x04;       // Ctrl+D
constexpr char kBackspace = 0x08;
constexpr char kDelete = 0x7F;

void removeLastCharacter(QByteArray &line)
{
    while (!line.isEmpty() && (line.back() & 0xC0) == 0x80) // The tail of a character in UTF-8.
        line.chop(1);
    line.chop(1);
}

// A signal handler may touch nothing but this and call little but write() (POSIX, signal-safety).
volatile std::sig_atomic_t s_signal = 0;
int s_pipe[2] = {-1, -1};

extern "C" void noteSignal(int number)
{
    s_signal = number;
    const char byte = 1;
    [[maybe_unused]] const auto written = write(s_pipe[1], &byte, 1);
}

/// Holds back the signals that end a program until the terminal is as it was. Each may come in any thread, so
/// it is noticed by way of a pipe.
class HeldSignals
{
public:
    HeldSignals()
    {
        s_signal = 0;
        m_isReady = pipe2(s_pipe, O_CLOEXEC | O_NONBLOCK) == 0;
        struct sigaction note = {};
        note.sa_handler = noteSignal;
        note.sa_flags = SA_RESTART;
        for (std::size_t i = 0; m_isReady && i < kNumbers.size(); ++i)
            sigaction(kNumbers[i], &note, &m_before[i]);
    }

    ~HeldSignals()
    {
        if (!m_isReady)
            return;
        for (std::size_t i = 0; i < kNumbers.size(); ++i)
            sigaction(kNumbers[i], &m_before[i], nullptr);
        close(s_pipe[0]);
        close(s_pipe[1]);
        if (s_signal != 0)
            std::raise(s_signal); // Now to whoever it was meant for.
    }

    HeldSignals(const HeldSignals &) = delete;
    HeldSignals &operator=(const HeldSignals &) = delete;

    [[nodiscard]] bool isReady() const { return m_isReady; }

private:
    static constexpr std::array kNumbers{SIGTERM, SIGINT, SIGHUP, SIGQUIT};

    bool m_isReady = false;
    std::array<struct sigaction, kNumbers.size()> m_before{};
};

/// Waits for a byte. False: a signal came instead, or the end of the input.
bool readByte(char &byte)
{
    std::array<pollfd, 2> sources{{{STDIN_FILENO, POLLIN, 0}, {s_pipe[0], POLLIN, 0}}};
    while (poll(sources.data(), sources.size(), -1) < 0) {
        if (errno != EINTR)
            return false;
    }
    return sources[1].revents == 0 && read(STDIN_FILENO, &byte, 1) == 1;
}

std::optional<QByteArray> readLine()
{
    QByteArray line;
    for (char byte = 0; readByte(byte);) {
        if (byte == '\n' || byte == '\r')
            return line;
        if (byte == kInterrupt || byte == kEnd)
            break;
        if (byte == kDelete || byte == kBackspace)
            removeLastCharacter(line);
        else
            line.append(byte);
    }
    return std::nullopt;
}

} // namespace

bool canAskForPassword()
{
    return isatty(STDIN_FILENO) == 1;
}

std::optional<QString> askForPassword(const QString &prompt)
{
    termios before = {};
    if (tcgetattr(STDIN_FILENO, &before) != 0)
        return std::nullopt;
    const HeldSignals signalsHeld;
    if (!signalsHeld.isReady())
        return std::nullopt;
    // Ctrl+C as a byte: it means the question, not the program.
    termios quiet = before;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ICANON | ISIG);
    if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) != 0)
        return std::nullopt;
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    const auto line = readLine();
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
    std::fputc('\n', stderr);
    return line ? std::optional(QString::fromLocal8Bit(*line)) : std::nullopt;
}

} // namespace foyer::platform
