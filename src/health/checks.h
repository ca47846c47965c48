// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/probe.h"
#include "storage/quarantinelimits.h"

#include <QDate>
#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace foyer::health {

/// From best to worst.
enum class CheckLevel { Pass, Check, Fail };

/// One line of the list of checks.
struct CheckResult
{
    /// Stable word: "listener", "certificate", "chain", "answer", "public", "disk", "backup" or "quarantine".
    QString id = {};
    CheckLevel level = CheckLevel::Pass;
    QString title = {};         ///< Translated.
    QString text = {};          ///< What was found, what it means and what to do. Translated.
    bool asksForReview = false; ///< Something waits for a person to look at it, even where it passed.

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

/// What the checks judge: gathered by the caller, so that they are pure and tested by tables of cases.
struct EndpointFacts
{
    /// Another Foyer receives for this data directory: nothing is known of its listener.
    bool isViewer = false;
    bool isListening = false;
    QString listenerText;        ///< "0.0.0.0:8443, 2 threads, 0 of 512 connections in use"
    QString listenerProblem;     ///< Why not, when not listening.
    QString storeProblem;        ///< Why sign-ins cannot be stored; empty: they can.
    QSslCertificate certificate; ///< In use; null when not listening.
    bool isSelfSigned = false;
    QString certificateProblem; ///< Why renewed files were not taken up; empty: nothing is wrong with them.
    QString missingIssuer; ///< Whose certificate is not sent, although clients need it; empty: none known.
    std::optional<ProbeResult> answer;       ///< Of the address on this computer; nothing: not probed yet.
    std::optional<ProbeResult> publicAnswer; ///< Of the address that Purple gets; nothing: not probed yet.
    qint64 diskFreeBytes = -1;               ///< Where the database is; −1: not known.
    qint64 databaseBytes = -1;
    QList<QDate> backups;  ///< Newest first.
    QString backupProblem; ///< Why the newest is not there; empty: it is, or is not due yet.
    qint64 quarantineWaiting = 0;
    qint64 quarantineBytes = 0;
    storage::QuarantineLimits quarantineLimits;
    qint64 nowMs = 0;
};

/// Under this much free space a person should make room, and under that much writing is about to fail.
inline constexpr qint64 kDiskCheckBytes = 2'000'000'000;
inline constexpr qint64 kDiskFailBytes = 200'000'000;

/// How full quarantine is when a person should look at it, and, by size, when the next body may have no room.
inline constexpr double kQuarantineCheckShare = 0.5;
inline constexpr double kQuarantineFailShare = 0.99;

/// All checks that can be made with these facts, in the order shown.
[[nodiscard]] QList<CheckResult> runChecks(const EndpointFacts &facts);

/// The worst level among \a checks; Pass for none.
[[nodiscard]] CheckLevel worstLevel(const QList<CheckResult> &checks);

/// Share of its lifetime that a certificate still has, 0 to 1, and whole days left. Lifetimes are shrinking,
/// so warnings go by share: Check under 25 %, Fail under 10 % or 3 days (tls-and-http.md, trap 8). The 3 days
/// count only once the share is under 25 %: a certificate that lives for six days is fine at half of them.
/// Fail as well before it begins.
struct CertificateLife
{
    double shareLeft = 0;
    qint64 daysLeft = 0;
    CheckLevel level = CheckLevel::Fail;
};

[[nodiscard]] CertificateLife certificateLife(const QSslCertificate &certificate, qint64 nowMs);

} // namespace foyer::health
