// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/passwordprompt.h"

#include <array>
#include <cstdio>

#include <windows.h>

namespace foyer::platform {

bool canAskForPassword()
{
    DWORD mode = 0;
    return GetConsoleMode(GetStdHandle(STD_INPUT_HANDLE), &mode) != 0;
}

std::optional<QString> askForPassword(const QString &prompt)
{
    const HANDLE input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD before = 0;
    if (GetConsoleMode(input, &before) == 0)
        return std::nullopt;
    // Ctrl+C as a character, not as a signal: that would end the program and leave the console mute.
    SetConsoleMode(input, (before | ENABLE_LINE_INPUT) & ~(ENABLE_ECHO_INPUT | ENABLE_PROCESSED_INPUT));
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    std::array<wchar_t, 1024> line{};
    DWORD length = 0;
    const bool isRead = ReadConsoleW(input, line.data(), DWORD(line.size()), &length, nullptr) != 0;
    SetConsoleMode(input, before);
    std::fputc('\n', stderr);
    QString text = QString::fromWCharArray(line.data(), int(length));
    if (!isRead || text.contains(QChar(u'\x03')))
        return std::nullopt;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    return text;
}

} // namespace foyer::platform
