// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/certificatechain.h"
#include "testpki.h"

#include <QTest>

using namespace foyer::test;
using foyer::listener::missingIssuer;
using foyer::listener::orderedChain;

using Chain = QList<QSslCertificate>;

class TestCertificateChain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orders_data();
    void orders();
    void noticesAMissingIssuer_data();
    void noticesAMissingIssuer();
    void twoOfOneNameEndTheSearch();

private:
    static Identity authority(const QString &name, const Identity *issuer = nullptr)
    {
        return makeCertificate({.commonName = name, .isAuthority = true}, issuer);
    }

    /// By letter: r(oot), u(pper), l(ower), s(ite), and x, a stranger.
    [[nodiscard]] Chain certificates(const QString &letters) const
    {
        const QMap<QChar, const Identity *> all{
            {u'r', &m_root}, {u'u', &m_upper}, {u'l', &m_lower}, {u's', &m_site}, {u'x', &m_stranger}};
        Chain chosen;
        for (const QChar letter : letters)
            chosen.append(all[letter]->certificate());
        return chosen;
    }

    const Identity m_root = authority(QStringLiteral("Root"));
    const Identity m_upper = authority(QStringLiteral("Upper"), &m_root);
    const Identity m_lower = authority(QStringLiteral("Lower"), &m_upper);
    const Identity m_site = makeCertificate({}, &m_lower);
    const Identity m_stranger = authority(QStringLiteral("Stranger"));
};

void TestCertificateChain::orders_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sent");
    QTest::newRow("as it should be") << QStringLiteral("slur") << QStringLiteral("slur");
    QTest::newRow("root first") << QStringLiteral("ruls") << QStringLiteral("slur");
    QTest::newRow("shuffled") << QStringLiteral("usl") << QStringLiteral("slu");
    QTest::newRow("twice") << QStringLiteral("sllsu") << QStringLiteral("slu");
    QTest::newRow("with a stranger") << QStringLiteral("sxlu") << QStringLiteral("slu");
    QTest::newRow("with a gap") << QStringLiteral("su") << QStringLiteral("s");
    QTest::newRow("alone") << QStringLiteral("s") << QStringLiteral("s");
}

void TestCertificateChain::orders()
{
    QFETCH(QString, file);
    QFETCH(QString, sent);
    QCOMPARE(orderedChain(m_site.certificate(), certificates(file)), certificates(sent));
}

void TestCertificateChain::noticesAMissingIssuer_data()
{
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("missing");
    QTest::newRow("up to the root") << QStringLiteral("slur") << QString() << QString();
    QTest::newRow("up to a trusted root's child")
        << QStringLiteral("slu") << QStringLiteral("xr") << QString();
    QTest::newRow("root unknown") << QStringLiteral("slu") << QStringLiteral("x") << QStringLiteral("Root");
    QTest::newRow("intermediate missing")
        << QStringLiteral("s") << QStringLiteral("r") << QStringLiteral("Lower");
    QTest::newRow("self-signed") << QStringLiteral("r") << QString() << QString();
}

void TestCertificateChain::noticesAMissingIssuer()
{
    QFETCH(QString, chain);
    QFETCH(QString, trusted);
    QFETCH(QString, missing);
    QCOMPARE(missingIssuer(certificates(chain), certificates(trusted)), missing);
}

/// Cross-signed: two authorities of one name that issued each other must not send the search round for ever.
void TestCertificateChain::twoOfOneNameEndTheSearch()
{
    const Identity first = authority(QStringLiteral("A"), &m_root);
    const Identity second =
        makeCertificate({.commonName = QStringLiteral("Root"), .isAuthority = true}, &first);
    const Chain chain = orderedChain(first.certificate(), {second.certificate(), first.certificate()});
    QCOMPARE(chain, (Chain{first.certificate(), second.certificate()}));
}

QTEST_GUILESS_MAIN(TestCertificateChain)
#include "tst_certificatechain.moc"
