// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/secretstore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using foyer::Result;
using foyer::platform::SecretStore;

namespace {

const QString kName = QStringLiteral("certificate-password");

}

/// Without a keychain: ctest gives no session bus, so that nobody's real one is touched.
class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsASecretPrivately();
    void forgets();
    void holdsNothingAtFirst();
    void saysWhenItCannotWrite();
    void saysWhenItCannotForget();
    void saysNothingToAContextThatIsGone();

private:
    std::optional<QString> read(const SecretStore &store)
    {
        std::optional<QString> answer;
        store.read(kName, this, [&answer](const QString &secret) { answer = secret; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        return answer;
    }

    std::optional<SecretStore::Place> place(const SecretStore &store)
    {
        std::optional<SecretStore::Place> answer;
        store.findPlace(kName, this, [&answer](SecretStore::Place found) { answer = found; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        return answer;
    }

    std::optional<Result<SecretStore::Place>> write(const SecretStore &store, const QString &value)
    {
        std::optional<Result<SecretStore::Place>> answer;
        store.write(kName, value, this,
                    [&answer](const Result<SecretStore::Place> &place) { answer = place; });
        (void)QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000);
        return answer;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecretStore::keepsASecretPrivately()
{
    const SecretStore store(m_folder->path());
    const QString secret = QStringLiteral(" Schlüssel 9\t");
    const auto written = write(store, secret);
    QVERIFY(written && *written);
    QCOMPARE(written->value(), SecretStore::Place::File);
    QCOMPARE(
        QFile::permissions(store.file(kName)) &
            (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther | QFile::ExeOwner),
        QFile::Permissions());

    const SecretStore later(m_folder->path());
    const auto found = read(later);
    QVERIFY(found);
    QCOMPARE(*found, secret);
    QVERIFY(place(later) == SecretStore::Place::File);
}

void TestSecretStore::forgets()
{
    const SecretStore store(m_folder->path());
    QVERIFY(write(store, QStringLiteral("one")));
    QVERIFY(write(store, QStringLiteral("two")));
    QCOMPARE(*read(store), QStringLiteral("two"));
    QVERIFY(write(store, {}));
    QVERIFY(!QFile::exists(store.file(kName)));
    QVERIFY(read(store)->isEmpty());
    QVERIFY(QDir(m_folder->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void TestSecretStore::holdsNothingAtFirst()
{
    const SecretStore store(m_folder->path());
    const auto found = read(store);
    QVERIFY(found);
    QVERIFY(found->isEmpty());
    QVERIFY(place(store) == SecretStore::Place::File);
}

void TestSecretStore::saysWhenItCannotWrite()
{
    const SecretStore store(m_folder->filePath(QStringLiteral("no/such/folder")));
    const auto written = write(store, QStringLiteral("hush"));
    QVERIFY(written && !*written);
    QVERIFY(written->error().message.contains(QStringLiteral("no/such/folder")));
    QVERIFY(!written->error().message.contains(QStringLiteral("hush")));
}

void TestSecretStore::saysWhenItCannotForget()
{
    const SecretStore store(m_folder->path());
    QVERIFY(QDir().mkpath(store.file(kName) + QStringLiteral("/in-the-way")));
    const auto forgotten = write(store, {});
    QVERIFY(forgotten && !*forgotten);
    QVERIFY(forgotten->error().message.contains(store.file(kName)));
}

void TestSecretStore::saysNothingToAContextThatIsGone()
{
    const SecretStore store(m_folder->path());
    auto context = std::make_unique<QObject>();
    bool isCalled = false;
    store.read(kName, context.get(), [&isCalled](const QString &) { isCalled = true; });
    context.reset();
    QVERIFY(read(store));
    QVERIFY(!isCalled);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
