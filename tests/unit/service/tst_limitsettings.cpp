// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using namespace std::chrono_literals;
using service::LimitSettings;
using service::Settings;

/// The limits as the owner sets them in foyer.ini.
class LimitSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitCanBeSet_data();
    void everyLimitCanBeSet();
    void rangesAreKept_data();
    void rangesAreKept();
    void valuesGoWhereTheyBelong();
    void proxiesAreRead();
    void savingLeavesTheLinesAlone();
    void everyLimitIsDocumented();

private:
    [[nodiscard]] QString file() const { return m_directory.filePath(QStringLiteral("%1.ini").arg(m_loads)); }

    /// Loads what a settings file says with these lines. Another file each time: QSettings takes one of the
    /// same size and moment for the one that it knows.
    [[nodiscard]] Result<Settings> load(const QByteArray &lines)
    {
        ++m_loads;
        QFile out(file());
        if (!out.open(QFile::WriteOnly | QFile::Truncate))
            qFatal("no foyer.ini");
        out.write("[listener]\ntoken=" + QByteArray(64, 'a') + '\n' + lines);
        out.close();
        return Settings::load(file());
    }

    static void eachLimit()
    {
        QTest::addColumn<QByteArray>("name");
        const auto lines = LimitSettings().lines();
        for (const auto &line : lines)
            QTest::newRow(qPrintable(line.name)) << line.name.toLatin1();
    }

    static LimitSettings::Line lineOf(const LimitSettings &limits, const QByteArray &name)
    {
        const auto lines = limits.lines();
        for (const auto &line : lines) {
            if (line.name.toLatin1() == name)
                return line;
        }
        return {};
    }

    QTemporaryDir m_directory;
    int m_loads = 0;
};

void LimitSettingsTest::everyLimitCanBeSet_data()
{
    eachLimit();
}

void LimitSettingsTest::everyLimitCanBeSet()
{
    QFETCH(QByteArray, name);
    const auto standard = lineOf({}, name);
    for (const qint64 wanted : {standard.smallest, standard.largest}) {
        const auto loaded = load("[limits]\n" + name + '=' + QByteArray::number(wanted) + '\n');
        QVERIFY(loaded);
        const auto lines = loaded->limits.lines();
        for (const auto &line : lines) {
            const qint64 expected =
                line.name.toLatin1() == name ? wanted : lineOf({}, line.name.toLatin1()).value;
            QVERIFY2(line.value == expected, qPrintable(line.name));
        }
    }
}

void LimitSettingsTest::rangesAreKept_data()
{
    eachLimit();
}

void LimitSettingsTest::rangesAreKept()
{
    QFETCH(QByteArray, name);
    const auto standard = lineOf({}, name);
    QVERIFY(standard.smallest <= standard.value && standard.value <= standard.largest);
    for (const qint64 wrong : {standard.smallest - 1, standard.largest + 1}) {
        const auto loaded = load("[limits]\n" + name + '=' + QByteArray::number(wrong) + '\n');
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Damaged);
        QVERIFY2(loaded.error().message.contains(u"limits/" + QString::fromLatin1(name)),
                 qPrintable(loaded.error().message));
    }
}

void LimitSettingsTest::valuesGoWhereTheyBelong()
{
    const auto loaded =
        load("[limits]\nidleMs=1500\nheaderBytes=2048\nheaderFields=9\nqueuedSignIns=5\nqueueMs=250\n");
    QVERIFY(loaded);
    QCOMPARE(loaded->limits.listener.idle, 1'500ms);
    QCOMPARE(loaded->limits.listener.headerBytes, 2'048);
    QCOMPARE(loaded->limits.listener.headerFields, 9);
    QCOMPARE(loaded->limits.store.maxQueued, 5);
    QCOMPARE(loaded->limits.store.deadline, 250ms);
}

void LimitSettingsTest::proxiesAreRead()
{
    const QHostAddress proxy(QStringLiteral("127.0.0.1"));
    const QHostAddress inside(QStringLiteral("10.1.2.3"));
    const auto nobody = load({});
    QVERIFY(nobody);
    QVERIFY(!nobody->trustedProxies.contains(proxy));
    const auto one = load("trustedProxies=127.0.0.1\n");
    QVERIFY(one);
    QVERIFY(one->trustedProxies.contains(proxy));
    const auto two = load("trustedProxies=127.0.0.1, 10.0.0.0/8\n");
    QVERIFY(two);
    QVERIFY(two->trustedProxies.contains(proxy) && two->trustedProxies.contains(inside));
}

void LimitSettingsTest::savingLeavesTheLinesAlone()
{
    const auto loaded = load("trustedProxies=127.0.0.1, 10.0.0.0/8\n[limits]\nidleMs=1500\n");
    QVERIFY(loaded);
    QVERIFY(loaded->save(file()));
    const auto again = Settings::load(file());
    QVERIFY(again);
    QCOMPARE(again->limits.listener.idle, 1'500ms);
    QVERIFY(again->trustedProxies.contains(QHostAddress(QStringLiteral("10.1.2.3"))));
}

/// docs/security.md has a row for each limit, with its default.
void LimitSettingsTest::everyLimitIsDocumented()
{
    QFile page(QFINDTESTDATA("../../../docs/security.md"));
    QVERIFY(page.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const auto lines = LimitSettings().lines();
    for (const auto &line : lines) {
        const QRegularExpression row(QStringLiteral("^\\| .* \\| `%1` \\| ([0-9,]+) \\|").arg(line.name),
                                     QRegularExpression::MultilineOption);
        const auto match = row.match(text);
        QVERIFY2(match.hasMatch(), qPrintable(line.name));
        QCOMPARE(match.captured(1).remove(u',').toLongLong(), line.value);
    }
}

QTEST_GUILESS_MAIN(LimitSettingsTest)
#include "tst_limitsettings.moc"
