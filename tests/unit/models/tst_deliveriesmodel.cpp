// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/deliveriesmodel.h"

#include "models/deliverytext.h"
#include "storage/sql.h"
#include "storagetest.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::models;

namespace {

constexpr int kPatienceMs = 10'000;
const qint64 kNow = test::msOf("2026-11-20T12:00:00Z");

/// A database with a writer, a reader, and the model over it.
struct Log
{
    Log() : writer(std::move(*folder.openWriter())), reader(folder.location()), model(reader) {}

    void addSignIns(int count)
    {
        for (int i = 0; i < count; ++i) {
            ++people;
            (void)test::store(*writer, test::makeSignIn(people, 1, kNow + people));
        }
    }

    void addBroken() const
    {
        (void)test::store(
            *writer, test::makeDelivery(Rejection{Rejection::Reason::MissingVenue}, "{\"user\":{}}", kNow));
    }

    /// Does \a what, and waits until the model has its answer.
    template <typename What>
    bool loads(What what)
    {
        QSignalSpy loaded(&model, &DeliveriesModel::loaded);
        what();
        return loaded.wait(kPatienceMs) || !loaded.isEmpty();
    }

    bool refreshes()
    {
        return loads([this] { model.refresh(); });
    }

    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.row(row).id);
        return ids;
    }

    test::StorageFolder folder;
    std::unique_ptr<storage::SignInWriter> writer;
    storage::Reader reader;
    DeliveriesModel model;
    qint64 people = 0;
};

} // namespace

class TestDeliveriesModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void newRowsComeOnTopWithoutReset()
    {
        Log log;
        const QAbstractItemModelTester tester(&log.model);
        log.addSignIns(2);
        QVERIFY(log.refreshes());
        QCOMPARE(log.ids(), QList<qint64>({2, 1}));
        QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&log.model, &QAbstractItemModel::rowsRemoved);
        log.addSignIns(1);
        log.addBroken();
        QVERIFY(log.refreshes());
        QCOMPARE(log.ids(), QList<qint64>({4, 3, 2, 1}));
        QVERIFY(reset.isEmpty());
        QVERIFY(removed.isEmpty());
    }

    void loadsMoreByKey()
    {
        Log log; // Without a model tester, which asks for more by itself.
        log.addSignIns(DeliveriesModel::kPageRows + 5);
        QVERIFY(log.refreshes());
        QCOMPARE(log.model.rowCount(), DeliveriesModel::kPageRows);
        QVERIFY(log.model.canFetchMore({}));
        QVERIFY(log.loads([&log] { log.model.fetchMore({}); }));
        QCOMPARE(log.model.rowCount(), DeliveriesModel::kPageRows + 5);
        QCOMPARE(log.ids().last(), 1);
        QVERIFY(!log.model.canFetchMore({}));

        // More than a page came at once: what is held does not join, so it goes.
        log.addSignIns(DeliveriesModel::kPageRows + 1);
        QVERIFY(log.refreshes());
        QCOMPARE(log.model.rowCount(), DeliveriesModel::kPageRows);
        QCOMPARE(log.ids().first(), 2 * DeliveriesModel::kPageRows + 6);
        QVERIFY(log.model.canFetchMore({}));
    }

    void filterShowsOneOutcome()
    {
        Log log;
        const QAbstractItemModelTester tester(&log.model);
        log.addSignIns(3);
        log.addBroken();
        QVERIFY(log.refreshes());
        QVERIFY(log.loads([&log] { log.model.setFilter({.outcome = DeliveryOutcome::Quarantined}); }));
        QCOMPARE(log.ids(), QList<qint64>({4}));
        QCOMPARE(log.model.row(0).reason, u"missing-venue"_qs);
        QVERIFY(log.loads([&log] { log.model.setFilter({.outcome = DeliveryOutcome::Repeat}); }));
        QCOMPARE(log.model.rowCount(), 0);
        QVERIFY(log.loads([&log] { log.model.setFilter({}); }));
        QCOMPARE(log.model.rowCount(), 4);
    }

    void answersToAnOlderFilterAreDropped()
    {
        Log log;
        log.addSignIns(1);
        log.addBroken();
        log.model.setFilter({.outcome = DeliveryOutcome::Stored});
        QVERIFY(log.loads([&log] { log.model.setFilter({.outcome = DeliveryOutcome::Quarantined}); }));
        QCOMPARE(log.ids(), QList<qint64>({2}));
        QVERIFY(!log.model.isLoading());
    }

    void aHandledDeliveryNoLongerWaits()
    {
        Log log;
        log.addBroken();
        QVERIFY(log.refreshes());
        const QModelIndex outcome = log.model.index(0, DeliveriesModel::Outcome);
        QCOMPARE(outcome.data().toString(), u"Quarantined"_qs);
        QCOMPARE(outcome.data(DeliveriesModel::ToneRole).value<DeliveriesModel::Tone>(),
                 DeliveriesModel::Tone::Check);
        QVERIFY(test::apply(*log.writer, [](QSqlDatabase &db) {
            return storage::execute(db, u"DELETE FROM quarantine"_qs);
        }));
        QVERIFY(log.loads([&log] { log.model.reload(); }));
        QCOMPARE(outcome.data(DeliveriesModel::ToneRole).value<DeliveriesModel::Tone>(),
                 DeliveriesModel::Tone::Neutral);
    }

    /// Reading again gives old rows another outcome, so with a filter they come and go anywhere.
    void rowsThatChangeTheirOutcomeComeAndGo()
    {
        Log log;
        const int many = DeliveriesModel::kPageRows + 20;
        for (int i = 0; i < many; ++i)
            log.addBroken();
        const auto setOutcome = [&log](qint64 id, DeliveryOutcome outcome) {
            return test::apply(*log.writer, [id, outcome](QSqlDatabase &db) {
                return storage::execute(db, u"UPDATE deliveries SET outcome = ? WHERE id = ?"_qs,
                                        int(outcome), id);
            });
        };
        log.model.setFilter({.outcome = DeliveryOutcome::Quarantined});
        QVERIFY(log.refreshes());
        QVERIFY(log.loads([&log] { log.model.fetchMore({}); }));
        QCOMPARE(log.model.rowCount(), many);
        const QPersistentModelIndex chosen = log.model.index(100, 0);
        const qint64 chosenId = log.model.row(100).id;

        // The first, some in the middle, and one beyond the newest page.
        for (const qint64 id : {qint64(many), chosenId + 1, chosenId - 1, chosenId - 2, qint64(3)})
            QVERIFY(setOutcome(id, DeliveryOutcome::Stored));
        QSignalSpy reset(&log.model, &QAbstractItemModel::modelReset);
        QVERIFY(log.loads([&log] { log.model.reload(); }));
        QVERIFY(reset.isEmpty());
        QCOMPARE(log.model.rowCount(), many - 5);
        QCOMPARE(log.model.row(chosen.row()).id, chosenId);
        auto expected = log.ids();
        QVERIFY(std::is_sorted(expected.begin(), expected.end(), std::greater<>()));
        QVERIFY(!expected.contains(3) && !expected.contains(many) && !expected.contains(chosenId - 1));

        QVERIFY(setOutcome(chosenId - 1, DeliveryOutcome::Quarantined));
        QVERIFY(setOutcome(3, DeliveryOutcome::Quarantined));
        QVERIFY(log.loads([&log] { log.model.reload(); }));
        QCOMPARE(log.model.row(chosen.row()).id, chosenId);
        QCOMPARE(log.model.row(chosen.row() + 1).id, chosenId - 1);
        QVERIFY(log.ids().contains(3) || log.model.canFetchMore({}));
    }

    void textsAreForPeople()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(answerTimeText(840), u"0.8 ms"_qs);
        QCOMPARE(answerTimeText(12'300), u"12 ms"_qs);
        QCOMPARE(answerTimeText(1'440'000), u"1.4 s"_qs);
        QCOMPARE(quarantineReasonText(u"missing-venue"_qs),
                 (Rejection{Rejection::Reason::MissingVenue}.text()));
        QCOMPARE(quarantineReasonText(u"wrong-type"_qs), (Rejection{Rejection::Reason::WrongType}.text()));
        QCOMPARE(quarantineReasonText(u"from-the-future"_qs), u"from-the-future"_qs);
        for (int outcome = 1; outcome <= 7; ++outcome) {
            QVERIFY(!outcomeText(static_cast<DeliveryOutcome>(outcome)).isEmpty());
            QVERIFY(!outcomeExplanation(static_cast<DeliveryOutcome>(outcome)).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestDeliveriesModel)
#include "tst_deliveriesmodel.moc"
