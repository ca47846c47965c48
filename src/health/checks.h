// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "health/probe.h"

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <optional>

namespace foyer::health {

enum class CheckLevel { Pass, Check, Fail };

/// One line of the list of checks.
struct CheckResult
{
    QString id; ///< Stable word: "listener", "certificate", "answer", "disk", …
    CheckLevel level = CheckLevel::Pass;
    QString title; ///< Translated.
    QString text;  ///< What was found, what it means and what to do. Translated.

    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

/// What the checks judge: gathered by the caller, so that they are pure and tested by tables of cases.
struct EndpointFacts
{
    bool isListening = false;
    QString listenerText;        ///< "0.0.0.0:8443, 2 threads, 0 of 512 connections in use"
    QString listenerProblem;     ///< Why not, when not listening.
    QString storeProblem;        ///< Why sign-ins cannot be stored; empty: they can.
    QSslCertificate certificate; ///< In use; null when not listening.
    bool isSelfSigned = false;
    std::optional<ProbeResult> answer; ///< Of the address on this computer; nothing: not probed yet.
    qint64 diskFreeBytes = -1;         ///< Where the database is; −1: not known.
    qint64 databaseBytes = -1;
    qint64 quarantineWaiting = 0;
    qint64 nowMs = 0;
};

/// All checks in the order shown.
[[nodiscard]] QList<CheckResult> runChecks(const EndpointFacts &facts);

/// Share of its lifetime that a certificate still has, 0 to 1, and whole days left. Lifetimes are shrinking,
/// so warnings go by share: Check under 25 %, Fail under 10 % or 3 days (tls-and-http.md, trap 8).
struct CertificateLife
{
    double shareLeft = 0;
    qint64 daysLeft = 0;
    CheckLevel level = CheckLevel::Fail;
};

[[nodiscard]] CertificateLife certificateLife(const QSslCertificate &certificate, qint64 nowMs);

} // namespace foyer::health
