// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeclock.h"
#include "oldschema.h"
#include "service/receiver.h"
#include "storage/migrations.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::service;
using namespace foyer::test;

namespace {

constexpr int kPatienceMs = 20'000;

struct Fixture
{
    Fixture() { makeOldDatabase(QFINDTESTDATA("data/schemas/001.sql"), directory.database()); }

    QTemporaryDir folder;
    storage::DataDirectory directory = *storage::DataDirectory::open(folder.path());
    FakeClock clock{QStringLiteral("2026-11-20T12:00:00Z")};
};

} // namespace

/// Opening a database that has to be changed first, beside the event loop.
class TestPreparation : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void opensInTheBackground()
    {
        Fixture fixture;
        Receiver receiver(fixture.directory, fixture.clock);
        QList<Preparing> told;
        std::optional<Result<void>> opened;
        connect(&receiver, &Receiver::preparing, this, [&told](Preparing what, int) {
            QCOMPARE(QThread::currentThread(), qApp->thread());
            if (!told.contains(what))
                told.append(what);
        });
        connect(&receiver, &Receiver::opened, this,
                [&opened](const Result<void> &result) { opened = result; });
        receiver.openInBackground({});
        QVERIFY(!opened);
        QCOMPARE(receiver.writer(), nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(opened, kPatienceMs);
        QVERIFY(*opened);
        QCOMPARE(told, (QList<Preparing>{Preparing::BackingUp, Preparing::Migrating}));
        QVERIFY(receiver.writer() != nullptr);
        QVERIFY(receiver.safekeeping() != nullptr);
    }

    /// Quitting waits for nothing, and the next start finds all as it was.
    void itsEndCallsItOff()
    {
        Fixture fixture;
        for (int i = 0; i < 3; ++i) {
            Receiver receiver(fixture.directory, fixture.clock);
            receiver.openInBackground({});
        }
        Receiver receiver(fixture.directory, fixture.clock);
        const auto opened = receiver.open();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message));
    }

    void anotherOneIsSaid()
    {
        Fixture fixture;
        Receiver first(fixture.directory, fixture.clock);
        QVERIFY(first.open());
        Receiver second(fixture.directory, fixture.clock);
        std::optional<Result<void>> opened;
        connect(&second, &Receiver::opened, this, [&opened](const Result<void> &result) { opened = result; });
        second.openInBackground({});
        QTRY_VERIFY_WITH_TIMEOUT(opened, kPatienceMs);
        QCOMPARE(opened->error().code, ErrorCode::InUse);
    }
};

QTEST_GUILESS_MAIN(TestPreparation)
#include "tst_preparation.moc"
