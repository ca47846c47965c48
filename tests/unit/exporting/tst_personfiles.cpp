// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/personfiles.h"

#include "storage/followed.h"
#include "storagetest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace foyer;
using foyer::test::makeDelivery;
using foyer::test::makeSignIn;
using foyer::test::msOf;
using foyer::test::StorageFolder;
using foyer::test::store;

namespace {

const qint64 kNoon = msOf("2026-11-20T12:00:00Z");

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

bool isPrivate(const QString &path)
{
    return !(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                         QFile::ReadOther | QFile::WriteOther | QFile::ExeOther));
}

} // namespace

/// All that is held on one person, as files.
class TestPersonFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<StorageFolder>();
        m_output = std::make_unique<QTemporaryDir>();
        const auto writer = m_folder->openWriter();
        QVERIFY(writer);
        auto signIn = makeSignIn(2, 7, kNoon, 3);
        signIn.visitCounts.insert(8, 5);
        store(**writer, signIn);
        store(**writer, signIn);
        signIn.authenticatedMs += 86'400'000;
        signIn.profile.firstName = u"=Renämed \"2\""_qs;
        store(**writer, signIn);
        store(**writer, makeSignIn(1, 7, kNoon));
        const Rejection rejection{Rejection::Reason::MissingTime};
        store(**writer, makeDelivery(rejection, R"({"user":{"id":2,"x":"not understood"}})", kNoon));
        store(**writer, makeDelivery(rejection, R"({"user":{"id":1,"x":"of another"}})", kNoon));
        store(**writer, makeDelivery(rejection, "\xff{\"user\":{\"id\":2}}", kNoon));
    }

    void writesAllOfOneAndNothingOfOthers()
    {
        const QString folder = m_output->filePath(u"new/about"_qs);
        QVERIFY(storage::setFollowed(m_folder->connect(storage::Connection::Access::ReadWrite)->database(), 2,
                                     true));
        const auto written = write(2, folder);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(namesIn(folder), (QStringList{u"sign-ins.csv"_qs, u"visitor-2.json"_qs, u"visits.csv"_qs}));
        const auto json = QJsonDocument::fromJson(contentOf(folder + u"/visitor-2.json")).object();
        QCOMPARE(json.value(u"visitor_id").toInt(), 2);
        const auto summary = json.value(u"summary").toObject();
        QCOMPARE(summary.value(u"sign_ins").toInt(), 2);
        QCOMPARE(summary.value(u"first_seen_utc").toString(), u"2026-11-20T12:00:00.000Z"_qs);
        QCOMPARE(summary.value(u"is_followed").toBool(), true);
        const auto profiles = json.value(u"profiles").toArray();
        QCOMPARE(profiles.size(), 2);
        QCOMPARE(profiles[0].toObject().value(u"first_name").toString(), u"First2"_qs);
        QCOMPARE(profiles[1].toObject().value(u"first_name").toString(), u"=Renämed \"2\""_qs);
        QCOMPARE(profiles[1].toObject().value(u"is_newest").toBool(), true);
        const auto signIns = json.value(u"sign_ins").toArray();
        QCOMPARE(signIns.size(), 2);
        const auto first = signIns[0].toObject();
        QCOMPARE(first.value(u"mac").toString(), u"02-00-00-00-00-02"_qs);
        QCOMPARE(first.value(u"visit_count_of_purple").toInt(), 3);
        QCOMPARE(first.value(u"body").toString().toUtf8(), makeDelivery(makeSignIn(2, 7, kNoon)).body);
        QCOMPARE(json.value(u"visits").toArray().size(), 2);
        const auto counts = json.value(u"purple_counts").toArray();
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0].toObject().value(u"visit_count").toInt(), 5);
        // Each that brought one of theirs, the repeat too.
        const auto deliveries = json.value(u"deliveries").toArray();
        QCOMPARE(deliveries.size(), 3);
        QVERIFY(deliveries[0].toObject().value(u"head").toString().startsWith(u"POST "));
        QCOMPARE(deliveries[1].toObject().value(u"outcome").toString(), u"repeat"_qs);
        const auto quarantine = json.value(u"quarantine").toArray();
        QCOMPARE(quarantine.size(), 2);
        QVERIFY(quarantine[0].toObject().value(u"body").toString().contains(u"not understood"));
        QVERIFY(quarantine[1].toObject().contains(u"body_base64"));

        QCOMPARE(contentOf(folder + u"/sign-ins.csv").count("\r\n"), 1 + 2);
        QVERIFY(contentOf(folder + u"/sign-ins.csv").contains("\"'=Renämed \"\"2\"\"\""));
        QCOMPARE(contentOf(folder + u"/visits.csv").count("\r\n"), 1 + 2);
        for (const QString &name : namesIn(folder)) {
            const auto bytes = contentOf(folder + u'/' + name);
            QVERIFY2(!bytes.contains("First1") && !bytes.contains("of another"), qPrintable(name));
            QVERIFY(isPrivate(folder + u'/' + name));
        }
        QVERIFY(isPrivate(folder));
    }

    /// A table with visitors that this does not know of would be data kept from them. (Macs are those of the
    /// sign-ins, to be searched.)
    void coversEveryTableWithVisitors()
    {
        QCOMPARE(m_folder->rows(u"SELECT m.name FROM sqlite_schema m, pragma_table_info(m.name) c "
                                "WHERE m.type = 'table' AND c.name = 'visitor_id' ORDER BY m.name"_qs),
                 (QStringList{u"followed_visitors"_qs, u"macs"_qs, u"profiles"_qs, u"purple_counts"_qs,
                              u"sign_ins"_qs, u"visitors"_qs, u"visits"_qs}));
    }

    void whomOnlyQuarantineNames()
    {
        {
            const auto writer = m_folder->openWriter();
            QVERIFY(writer);
            store(**writer, makeDelivery(Rejection{Rejection::Reason::MissingTime},
                                         R"({"user":{"id":77,"x":"only here"}})", kNoon));
        }
        const QString folder = m_output->filePath(u"about"_qs);
        QVERIFY(write(77, folder));
        const auto json = QJsonDocument::fromJson(contentOf(folder + u"/visitor-77.json")).object();
        QCOMPARE(json.value(u"quarantine").toArray().size(), 1);
        QCOMPARE(json.value(u"sign_ins").toArray().size(), 0);
    }

    void refusesAFolderThatHoldsSomething()
    {
        QFile other(m_output->filePath(u"taxes.txt"_qs));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("mine");
        other.close();
        const auto written = write(2, m_output->path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::InvalidInput);
        QCOMPARE(namesIn(m_output->path()), QStringList{u"taxes.txt"_qs});
        const auto inAFile = write(2, other.fileName());
        QCOMPARE(inAFile.error().code, ErrorCode::InvalidInput);
        QCOMPARE(contentOf(other.fileName()), QByteArray("mine"));
    }

    void unknownVisitorLeavesNothing()
    {
        const auto written = write(3, m_output->filePath(u"about"_qs));
        QCOMPARE(written.error().code, ErrorCode::NotFound);
        QCOMPARE(namesIn(m_output->path()), QStringList());
    }

    void placeThatCannotBeWritten()
    {
        QFile file(m_output->filePath(u"file"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const auto written = write(2, m_output->filePath(u"file/about"_qs));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::AccessDenied);
        QCOMPARE(namesIn(m_output->path()), QStringList{u"file"_qs});
    }

    void cancelledLeavesNothing()
    {
        const auto written = write(2, m_output->filePath(u"about"_qs), [](qint64) { return false; });
        QCOMPARE(written.error().code, ErrorCode::Cancelled);
        QCOMPARE(namesIn(m_output->path()), QStringList());
    }

    void fiftyThousandSignInsAndAFullDisk()
    {
        constexpr int kSignIns = 50'000;
        {
            const auto writer =
                m_folder->openWriter({.maxQueued = 2 * kSignIns, .deadline = std::chrono::minutes(5)});
            QVERIFY(writer);
            for (int i = 1; i <= kSignIns; ++i)
                (*writer)->submit(makeDelivery(makeSignIn(5, 7, kNoon - qint64(i) * 60'000)),
                                  [](const StoreAnswer &) {});
        }
        const QString folder = m_output->filePath(u"about"_qs);
        qint64 told = 0;
        QElapsedTimer elapsed;
        elapsed.start();
        QVERIFY(write(5, folder, [&told](qint64 rows) {
            told = rows;
            return true;
        }));
        qInfo("%d sign-ins written in %lld ms", kSignIns, elapsed.elapsed());
        QVERIFY(told >= kSignIns);
        QCOMPARE(contentOf(folder + u"/sign-ins.csv").count("\r\n"), 1 + kSignIns);
        const auto json = QJsonDocument::fromJson(contentOf(folder + u"/visitor-5.json")).object();
        QCOMPARE(json.value(u"sign_ins").toArray().size(), kSignIns);

        // No file may grow further: to the program that is a full disk.
        const auto before = std::signal(SIGXFSZ, SIG_IGN);
        rlimit limit{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit small{1'000'000, limit.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
        const auto written = write(5, m_output->filePath(u"full"_qs));
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, before);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::StorageFull);
        QCOMPARE(namesIn(m_output->path()), QStringList{u"about"_qs});
    }

private:
    [[nodiscard]] Result<void> write(qint64 visitorId, const QString &folder,
                                     const exporting::PersonProgress &progress = {}) const
    {
        return exporting::writePersonFiles(m_folder->connect()->database(), visitorId, folder, progress);
    }

    std::unique_ptr<StorageFolder> m_folder;
    std::unique_ptr<QTemporaryDir> m_output;
};

QTEST_GUILESS_MAIN(TestPersonFiles)
#include "tst_personfiles.moc"
