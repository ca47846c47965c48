// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/checks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace foyer::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::health::Checks)
};

constexpr qint64 kDayMs = 24LL * 60 * 60 * 1000;

CheckResult listenerCheck(const EndpointFacts &facts)
{
    CheckResult check{QStringLiteral("listener"), CheckLevel::Pass, Words::tr("Listener"),
                      facts.listenerText};
    if (facts.isViewer) {
        check.text = Words::tr("Another Foyer receives the sign-ins of this data folder. This window shows "
                               "what it stores.");
    } else if (!facts.isListening) {
        check.level = CheckLevel::Fail;
        check.text = facts.listenerProblem.isEmpty()
                         ? Words::tr("Foyer is not listening, so no sign-in arrives. Start it in Settings.")
                         : facts.listenerProblem;
    }
    return check;
}

/// "wifi.example · R11 · 62 days left": whose, by whom and for how long.
QString describe(const QSslCertificate &certificate, const CertificateLife &life)
{
    const auto first = [](const QStringList &names) { return names.isEmpty() ? QString() : names.first(); };
    QStringList parts{first(certificate.subjectInfo(QSslCertificate::CommonName)),
                      first(certificate.issuerInfo(QSslCertificate::CommonName)),
                      Words::tr("%Ln days left", nullptr, int(life.daysLeft))};
    if (parts[0].isEmpty() && !certificate.subjectAlternativeNames().isEmpty()) // newer authorities name none
        parts[0] = certificate.subjectAlternativeNames().first();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString lifeText(const QSslCertificate &certificate, const CertificateLife &life, qint64 nowMs)
{
    if (nowMs >= certificate.expiryDate().toMSecsSinceEpoch())
        return Words::tr("It has expired, so Purple refuses the connection. Renew it, then choose the new "
                         "files in Settings.");
    if (nowMs < certificate.effectiveDate().toMSecsSinceEpoch())
        return Words::tr("It is not valid yet, so Purple refuses the connection. Check the date of this "
                         "computer.");
    QString what = describe(certificate, life);
    if (life.level == CheckLevel::Pass)
        return what;
    return Words::tr("%1. Renew it now: once it has expired, Purple refuses the connection and no sign-in "
                     "arrives.")
        .arg(what);
}

bool isAcceptedInPublic(const EndpointFacts &facts)
{
    return facts.publicAnswer && facts.publicAnswer->isGood();
}

CheckResult certificateCheck(const EndpointFacts &facts)
{
    const CertificateLife life = certificateLife(facts.certificate, facts.nowMs);
    CheckResult check{QStringLiteral("certificate"), life.level, Words::tr("Certificate"),
                      lifeText(facts.certificate, life, facts.nowMs)};
    if (life.level == CheckLevel::Fail)
        return check;
    if (facts.isSelfSigned && isAcceptedInPublic(facts)) {
        // A tunnel or proxy in front of Foyer shows Purple a certificate of its own.
        check.text = Words::tr("Self-signed, which Purple does not accept; but the public address is served "
                               "with another certificate, which it does.");
    } else if (facts.isSelfSigned) {
        check.level = CheckLevel::Check;
        check.text = Words::tr("Self-signed, for trying out: Purple does not accept it, so no sign-in "
                               "arrives. Choose a certificate from a public authority in Settings.");
    } else if (facts.answer && facts.answer->problem == ProbeResult::Problem::CertificateWrongHost) {
        check.level = CheckLevel::Fail;
        check.text = facts.answer->text();
    } else if (!facts.certificateProblem.isEmpty()) {
        check.level = CheckLevel::Check;
        check.text = facts.certificateProblem;
    }
    return check;
}

CheckResult chainCheck(const ProbeResult &answer, const QString &missingIssuer)
{
    CheckResult check{QStringLiteral("chain"), CheckLevel::Pass, Words::tr("Certificate chain"),
                      Words::tr("Complete, trusted by this computer")};
    if (answer.problem == ProbeResult::Problem::CertificateUntrusted) {
        check.level = CheckLevel::Fail;
        check.text =
            missingIssuer.isEmpty()
                ? answer.text()
                : Words::tr("The certificate of the issuer “%1” is not sent along, and this computer "
                            "does not know it, so Purple refuses the connection. Use the file with the "
                            "full chain (fullchain.pem, say).")
                      .arg(missingIssuer);
    }
    return check;
}

CheckResult answerCheck(const ProbeResult &answer)
{
    CheckResult check{QStringLiteral("answer"), answer.isGood() ? CheckLevel::Pass : CheckLevel::Fail,
                      Words::tr("Answer"), answer.text()};
    if (answer.isCertificateProblem())
        check.text = Words::tr("The connection ended at the certificate, so there was no answer. Solve that "
                               "first.");
    return check;
}

CheckResult publicCheck(const ProbeResult &answer)
{
    CheckResult check{QStringLiteral("public"), answer.isGood() ? CheckLevel::Pass : CheckLevel::Fail,
                      Words::tr("Public address"), answer.text()};
    if (answer.problem == ProbeResult::Problem::NotReachable ||
        answer.problem == ProbeResult::Problem::TimedOut) {
        // Hairpin NAT: many routers do not lead a computer of the inside to their own outside.
        check.level = CheckLevel::Check;
        check.text = Words::tr("This computer could not reach the public address. Either the port is not "
                               "forwarded to Foyer, or the router does not let its own network in that way. "
                               "Validating the address in Purple's portal tells which.");
    }
    return check;
}

CheckResult diskCheck(const EndpointFacts &facts)
{
    const QLocale locale;
    const QString free = locale.formattedDataSize(facts.diskFreeBytes, 0, QLocale::DataSizeSIFormat);
    CheckResult check{QStringLiteral("disk"), CheckLevel::Pass, Words::tr("Disk"), {}};
    if (!facts.storeProblem.isEmpty()) {
        check.level = CheckLevel::Fail;
        check.text = facts.storeProblem;
    } else if (facts.diskFreeBytes < kDiskFailBytes) {
        check.level = CheckLevel::Fail;
        check.text =
            Words::tr("Only %1 free. When the disk is full, sign-ins are not stored and Purple sends "
                      "them again later. Make room now.")
                .arg(free);
    } else if (facts.diskFreeBytes < kDiskCheckBytes) {
        check.level = CheckLevel::Check;
        check.text =
            Words::tr("%1 free. That lasts a while; make room before sign-ins cannot be stored.").arg(free);
    } else {
        const qint64 used = std::max<qint64>(facts.databaseBytes, 0);
        check.text = Words::tr("%1 free · database %2")
                         .arg(free, locale.formattedDataSize(used, 0, QLocale::DataSizeSIFormat));
    }
    return check;
}

CheckResult backupCheck(const EndpointFacts &facts)
{
    CheckResult check{QStringLiteral("backup"), CheckLevel::Pass, Words::tr("Backup"),
                      Words::tr("None yet. One is made every day.")};
    if (!facts.backupProblem.isEmpty()) {
        check.level = CheckLevel::Check;
        check.text = facts.backupProblem;
    } else if (!facts.backups.isEmpty()) {
        check.text = Words::tr("%1 · %2 kept")
                         .arg(QLocale().toString(facts.backups.first(), QLocale::ShortFormat))
                         .arg(facts.backups.size());
    }
    return check;
}

/// How full quarantine is, 0 to 1: by count or by size, whichever is nearer to its end.
double quarantineShare(const EndpointFacts &facts)
{
    const auto &limits = facts.quarantineLimits;
    return std::max(double(facts.quarantineWaiting) / double(limits.deliveries),
                    double(facts.quarantineBytes) / double(limits.bytes));
}

CheckResult quarantineCheck(const EndpointFacts &facts)
{
    CheckResult check{QStringLiteral("quarantine"), CheckLevel::Pass, Words::tr("Quarantine"),
                      Words::tr("Every delivery was understood")};
    if (facts.quarantineWaiting == 0)
        return check;
    check.asksForReview = true;
    const double share = quarantineShare(facts);
    const bool isFull =
        facts.quarantineWaiting >= facts.quarantineLimits.deliveries ||
        double(facts.quarantineBytes) >= kQuarantineFailShare * double(facts.quarantineLimits.bytes);
    if (isFull) {
        check.level = CheckLevel::Fail;
        check.text =
            Words::tr("Quarantine is full: deliveries that are not understood are answered 503, and Purple "
                      "switches a webhook off that fails for long. Read again or delete what waits on the "
                      "Deliveries page now.");
    } else if (share >= kQuarantineCheckShare) {
        check.level = CheckLevel::Check;
        check.text =
            Words::tr("%L1 deliveries not understood wait for review, and quarantine is %2 % full. Read "
                      "them again or delete them on the Deliveries page before it is full.")
                .arg(facts.quarantineWaiting)
                .arg(int(share * 100));
    } else {
        check.text = Words::tr("%Ln deliveries wait for review", nullptr, int(facts.quarantineWaiting));
    }
    return check;
}

} // namespace

QList<CheckResult> runChecks(const EndpointFacts &facts)
{
    using Problem = ProbeResult::Problem;
    QList<CheckResult> checks{listenerCheck(facts)};
    if (!facts.isViewer && !facts.certificate.isNull())
        checks << certificateCheck(facts);
    if (facts.isListening && facts.answer) {
        // A self-signed certificate has no chain, and without a certificate there is none to judge.
        if (!facts.isSelfSigned &&
            (!facts.answer->certificate.isNull() || facts.answer->problem == Problem::CertificateUntrusted))
            checks << chainCheck(*facts.answer, facts.missingIssuer);
        checks << answerCheck(*facts.answer);
    }
    if (facts.publicAnswer)
        checks << publicCheck(*facts.publicAnswer);
    if (facts.diskFreeBytes >= 0 || !facts.storeProblem.isEmpty())
        checks << diskCheck(facts);
    if (!facts.isViewer)
        checks << backupCheck(facts);
    checks << quarantineCheck(facts);
    return checks;
}

CheckLevel worstLevel(const QList<CheckResult> &checks)
{
    CheckLevel worst = CheckLevel::Pass;
    for (const CheckResult &check : checks)
        worst = std::max(worst, check.level);
    return worst;
}

CertificateLife certificateLife(const QSslCertificate &certificate, qint64 nowMs)
{
    const qint64 begin = certificate.effectiveDate().toMSecsSinceEpoch();
    const qint64 end = certificate.expiryDate().toMSecsSinceEpoch();
    if (certificate.isNull() || end <= begin || nowMs >= end)
        return {};
    CertificateLife life;
    life.shareLeft = std::min(1.0, double(end - nowMs) / double(end - begin));
    life.daysLeft = (end - nowMs) / kDayMs;
    if (nowMs < begin)
        return life;
    if (life.shareLeft >= 0.25)
        life.level = CheckLevel::Pass;
    else if (life.shareLeft >= 0.10 && life.daysLeft >= 3)
        life.level = CheckLevel::Check;
    return life;
}

} // namespace foyer::health
