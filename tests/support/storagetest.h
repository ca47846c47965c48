// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "databaserows.h"
#include "fakeclock.h"
#include "storage/database.h"
#include "storage/groupcommit.h"
#include "storage/signinwriter.h"
#include "storage/sql.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <chrono>
#include <future>
#include <vector>

namespace foyer::test {

inline qint64 msOf(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
}

/// A sign-in of a made-up person whose texts follow from the id.
inline SignIn makeSignIn(qint64 visitorId, qint64 venueId, qint64 authenticatedMs,
                         std::optional<qint64> count = {})
{
    SignIn signIn;
    signIn.authenticatedMs = authenticatedMs;
    signIn.visitorId = visitorId;
    signIn.venue = {.id = venueId,
                    .name = QStringLiteral("Venue %1").arg(venueId),
                    .latitude = 53.4857388,
                    .longitude = -2.0999813,
                    .companyId = 999,
                    .companyName = QStringLiteral("Company")};
    signIn.profile = {.firstName = QStringLiteral("First%1").arg(visitorId),
                      .lastName = QStringLiteral("Last%1").arg(visitorId),
                      .email = QStringLiteral("guest%1@example.com").arg(visitorId),
                      .gender = QStringLiteral("F"),
                      .dateOfBirth = QDate(1990, 1, 2),
                      .provider = QStringLiteral("Form")};
    signIn.mac = MacAddress::fromBits(0x0200'0000'0000ULL + quint64(visitorId));
    signIn.userAgent = QStringLiteral("Mozilla/5.0 (X11; Linux x86_64)");
    if (count)
        signIn.visitCounts.insert(venueId, *count);
    return signIn;
}

inline qint64 nowTick()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

inline Delivery makeDelivery(Payload payload, const QByteArray &body, qint64 receivedMs)
{
    Delivery delivery;
    delivery.receivedMs = receivedMs;
    delivery.receivedTick = nowTick();
    delivery.origin = QStringLiteral("203.0.113.7");
    delivery.head = QByteArrayLiteral("POST /hook/… HTTP/1.1\r\nHost: example.com\r\n\r\n");
    delivery.body = body;
    delivery.wireBytes = body.size();
    delivery.payload = std::move(payload);
    return delivery;
}

inline Delivery makeDelivery(const SignIn &signIn)
{
    const QByteArray body =
        QStringLiteral(R"({"user":{"id":%1,"email":"%2","firstName":"%3","lastName":"%4"},)"
                       R"("venue":{"id":%5},"time":%6})")
            .arg(signIn.visitorId)
            .arg(signIn.profile.email, signIn.profile.firstName, signIn.profile.lastName)
            .arg(signIn.venue.id)
            .arg(signIn.authenticatedMs)
            .toUtf8();
    return makeDelivery(signIn, body, signIn.authenticatedMs + 2'000);
}

/// A change before anything is stored: all venues are in London.
inline Result<void> liveInLondon(QSqlDatabase &db)
{
    return storage::execute(
        db, QStringLiteral("UPDATE meta SET value = 'Europe/London' WHERE name = 'time_zone'"));
}

/// A data directory of its own with its database, gone with the object.
class StorageFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    [[nodiscard]] storage::DatabaseLocation location() const
    {
        return {m_folder.filePath(QStringLiteral("foyer.sqlite"))};
    }

    [[nodiscard]] Result<std::unique_ptr<storage::SignInWriter>>
    openWriter(storage::SignInWriter::Options options = {}) const
    {
        return storage::SignInWriter::open(location(), m_clock, options);
    }

    /// Opens or throws up: for tests that need it open.
    [[nodiscard]] std::unique_ptr<storage::Connection>
    connect(storage::Connection::Access access = storage::Connection::Access::ReadOnly) const
    {
        auto connection = storage::Connection::open(location(), access);
        if (!connection)
            qFatal("%s", qPrintable(connection.error().message + connection.error().detail));
        return *std::move(connection);
    }

    [[nodiscard]] QStringList rows(const QString &sql) const
    {
        return test::rows(connect()->database(), sql);
    }

private:
    QTemporaryDir m_folder;
    FakeClock m_clock{QStringLiteral("2026-11-20T12:00:00Z")};
};

/// Submits and waits for the answer.
inline StoreAnswer store(storage::SignInWriter &writer, Delivery delivery)
{
    auto answer = std::make_shared<std::promise<StoreAnswer>>();
    auto future = answer->get_future();
    writer.submit(std::move(delivery), [answer](StoreAnswer given) { answer->set_value(std::move(given)); });
    return future.get();
}

inline StoreAnswer store(storage::SignInWriter &writer, const SignIn &signIn)
{
    return store(writer, makeDelivery(signIn));
}

/// Runs a change and waits for it.
inline Result<void> apply(storage::SignInWriter &writer, storage::SignInWriter::Change change)
{
    QObject context;
    std::optional<Result<void>> result;
    writer.apply(std::move(change), &context, [&result](Result<void> done) { result = std::move(done); });
    while (!result)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    return *result;
}

/// A database in London that sign-ins are stored in, as many in a commit as are given at once.
class ReceivingFolder : public StorageFolder
{
public:
    ReceivingFolder()
    {
        auto opened = storage::GroupCommit::open(location(), 100'000);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().message + opened.error().detail));
        m_store = *std::move(opened);
        change(liveInLondon);
    }

    void change(const std::function<Result<void>(QSqlDatabase &)> &what) const
    {
        if (const auto done = m_store->apply(what); !done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    }

    void receive(const std::vector<SignIn> &signIns) const
    {
        std::vector<storage::Incoming> batch;
        for (const auto &signIn : signIns)
            batch.push_back(storage::prepare(makeDelivery(signIn), {}, {}));
        if (const auto stored = m_store->store(batch, {}); !stored)
            qFatal("%s", qPrintable(stored.error().message + stored.error().detail));
    }

    [[nodiscard]] storage::GroupCommit &store() const { return *m_store; }

private:
    std::unique_ptr<storage::GroupCommit> m_store;
};

} // namespace foyer::test
