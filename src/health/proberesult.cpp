// SPDX-License-Identifier: GPL-3.0-or-later
#include "health/probe.h"

#include <QCoreApplication>

namespace foyer::health {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::health::ProbeResult)
};

QString statusText(int status)
{
    if (status == 0)
        return Words::tr("The connection ended without an HTTP answer. Something other than Foyer listens at "
                         "this address. Check the port and where the router forwards it.");
    if (status == 404)
        return Words::tr("The answer was 404: this address is not the webhook address. Purple would report "
                         "an error. Copy the address from Foyer again.");
    if (status == 503)
        return Words::tr("The answer was 503: the listener is there and cannot store sign-ins now. Purple "
                         "sends them again after 3 hours. See what the other checks say.");
    if (status >= 300 && status < 400)
        return Words::tr("The answer was a redirection (%1), which Purple does not follow. Let the proxy in "
                         "front of Foyer pass requests on instead.")
            .arg(status);
    return Words::tr("The answer was %1 and Purple accepts only 200. Something other than Foyer answers at "
                     "this address. Check the port and any proxy in front of it.")
        .arg(status);
}

} // namespace

bool ProbeResult::isCertificateProblem() const
{
    return problem == Problem::CertificateExpired || problem == Problem::CertificateNotYetValid ||
           problem == Problem::CertificateWrongHost || problem == Problem::CertificateUntrusted;
}

// Each text says what happened, what it means and what to do.
QString ProbeResult::text() const
{
    switch (problem) {
    case Problem::None:
        //: %1 is a number of milliseconds
        return Words::tr("200 with wifiWebhookListener: 1 in %1 ms").arg(elapsed.count());
    case Problem::HostNotFound:
        return Words::tr("The host name was not found, so Purple cannot find it either. Check its spelling "
                         "and its entry in DNS.");
    case Problem::NotReachable:
        return Words::tr(
            "Nothing accepts connections at this address, so no sign-in gets through. Check that "
            "Foyer listens, that the firewall lets the port in and the router forwards it.");
    case Problem::TimedOut:
        return Words::tr("No answer came within the 10 seconds that Purple waits. Purple would send the "
                         "sign-in again after 3 hours. Check the firewall, the router and the load of this "
                         "computer.");
    case Problem::TlsFailed:
        return Words::tr("No secure connection could be agreed: the other side does not speak TLS 1.2 or "
                         "newer. Purple posts to https addresses only. Check that the port leads to Foyer.");
    case Problem::CertificateExpired:
        return Words::tr("The certificate has expired, so Purple refuses the connection. Renew it, then "
                         "choose the new files in Settings.");
    case Problem::CertificateNotYetValid:
        return Words::tr("The certificate is not valid yet, so Purple refuses the connection. Check the date "
                         "of this computer, or use the certificate from the day on which it begins.");
    case Problem::CertificateWrongHost:
        return Words::tr("The certificate is for another host name, so Purple refuses the connection. Get a "
                         "certificate for the name in the webhook address.");
    case Problem::CertificateUntrusted:
        return Words::tr(
            "The certificate is self-signed, from an unknown issuer, or its chain is incomplete, "
            "so Purple refuses the connection. Use one from a public authority and include its "
            "intermediate certificates.");
    case Problem::WrongStatus:
        return statusText(httpStatus);
    case Problem::HeaderMissing:
        return Words::tr("The answer was 200 without the header wifiWebhookListener: 1, so Purple does not "
                         "take it for a listener. Something other than Foyer answers, or a proxy in front "
                         "of it removes the header.");
    }
    return {};
}

QString ProbeResult::word() const
{
    switch (problem) {
    case Problem::None:
        return QStringLiteral("ok");
    case Problem::HostNotFound:
        return QStringLiteral("host-not-found");
    case Problem::NotReachable:
        return QStringLiteral("not-reachable");
    case Problem::TimedOut:
        return QStringLiteral("timed-out");
    case Problem::TlsFailed:
        return QStringLiteral("tls-failed");
    case Problem::CertificateExpired:
        return QStringLiteral("certificate-expired");
    case Problem::CertificateNotYetValid:
        return QStringLiteral("certificate-not-yet-valid");
    case Problem::CertificateWrongHost:
        return QStringLiteral("certificate-wrong-host");
    case Problem::CertificateUntrusted:
        return QStringLiteral("certificate-untrusted");
    case Problem::WrongStatus:
        return QStringLiteral("wrong-status");
    case Problem::HeaderMissing:
        return QStringLiteral("header-missing");
    }
    return {};
}

} // namespace foyer::health
