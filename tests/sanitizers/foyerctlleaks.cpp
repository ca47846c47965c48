// SPDX-License-Identifier: GPL-3.0-or-later
// Part of foyerctl when it is built with AddressSanitizer: a leak of others that only a program meets that
// ends at once. QNetworkAccessManager's thread has OpenSSL's random generators of its own, which OpenSSL
// frees as that thread's last act, after QThread::wait() has returned. Where the program's own end is faster,
// they stay. No frames but libcrypto's own are known of them, hence the width; tests that link our code see
// all its leaks.

extern "C" const char *__lsan_default_suppressions();

extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libcrypto.so\n";
}
