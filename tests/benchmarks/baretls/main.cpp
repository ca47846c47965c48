// SPDX-License-Identifier: GPL-3.0-or-later
// baretls CERTIFICATE KEY foyer|qt: a QSslServer that stores nothing, on a free port of loopback, with
// Foyer's TLS settings or with Qt's own. Prints its port once it listens; ends on SIGTERM.
#include "bareserver.h"
#include "listener/certificate.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char *argv[])
{
    using namespace foyer;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        std::fprintf(stderr, "usage: baretls CERTIFICATE KEY foyer|qt\n");
        return 2;
    }
    const auto pair = listener::loadPair(arguments.at(1), arguments.at(2));
    if (!pair) {
        std::fprintf(stderr, "baretls: %s\n", qPrintable(pair.error().message));
        return 1;
    }

    QSslConfiguration tls = listener::tlsConfiguration(*pair);
    if (arguments.at(3) == QStringLiteral("qt")) {
        tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificateChain(pair->chain);
        tls.setPrivateKey(pair->key);
    }
    benchmarks::BareServer server(tls);
    if (!server.listen(QHostAddress::LocalHost)) {
        std::fprintf(stderr, "baretls: %s\n", qPrintable(server.errorString()));
        return 1;
    }
    std::printf("%u\n", static_cast<unsigned>(server.serverPort()));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
