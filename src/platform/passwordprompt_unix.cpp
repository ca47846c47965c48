// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/passwordprompt.h"

#include <QByteArray>

#include <cstdio>

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

std::optional<QByteArray> readLine()
{
    QByteArray line;
    for (char byte = 0; read(STDIN_FILENO, &byte, 1) == 1;) {
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
    // Ctrl+C as a byte, not as a signal: that would end the program and leave the terminal mute.
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
