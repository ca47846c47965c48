// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportpreview.h"

#include "storagetest.h"

#include <QBuffer>
#include <QTest>

using namespace foyer;
using namespace foyer::exporting;
using foyer::test::makeSignIn;
using foyer::test::msOf;

class TestExportPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheBeginningOfTheFile_data();
    void isTheBeginningOfTheFile();
    void estimatesTheSize();
    void knowsWhatIsPersonal();
    void passesErrorsOn();

private:
    [[nodiscard]] QByteArray exported(const ExportOptions &options) const;

    test::ReceivingFolder m_folder;
    std::unique_ptr<storage::Connection> m_connection;
};

void TestExportPreview::initTestCase()
{
    std::vector<SignIn> signIns;
    for (int id = 1; id <= 300; ++id) {
        SignIn signIn = makeSignIn(id, 10 + id % 3, msOf("2026-11-01T10:00:00Z") + id * 3'600'000LL);
        signIn.profile.firstName = QStringLiteral("=1+1");
        signIn.profile.lastName = QStringLiteral("a,b;\"c\"\r\nd");
        signIns.push_back(signIn);
    }
    m_folder.receive(signIns);
    m_connection = m_folder.connect();
}

QByteArray TestExportPreview::exported(const ExportOptions &options) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto rows = exportCsv(m_connection->database(), options, buffer);
    return rows ? buffer.data() : QByteArray();
}

void TestExportPreview::isTheBeginningOfTheFile_data()
{
    QTest::addColumn<ExportOptions>("options");
    QTest::newRow("sign-ins") << ExportOptions{.kind = ExportKind::SignIns};
    QTest::newRow("as they are") << ExportOptions{
        .kind = ExportKind::Visitors, .delimiter = ';', .byteOrderMark = true, .rawFormulas = true};
    QTest::newRow("chosen") << ExportOptions{.kind = ExportKind::Visits,
                                             .filter = {.venueIds = {11}},
                                             .columns = {"visit_number", "day", "first_sign_in_utc"},
                                             .delimiter = '\t',
                                             .dates = CsvWriter::Dates::Local};
    QTest::newRow("few") << ExportOptions{
        .kind = ExportKind::Visitors,
        .filter = {.visitors = {.text = QStringLiteral("guest12@example.com")}}};
    QTest::newRow("none") << ExportOptions{.kind = ExportKind::Visitors, .filter = {.venueIds = {99}}};
}

void TestExportPreview::isTheBeginningOfTheFile()
{
    QFETCH(ExportOptions, options);
    const auto preview = exportPreview(m_connection->database(), options);
    QVERIFY(preview);
    const QByteArray delimiter(1, options.delimiter);
    QByteArray beginning = options.byteOrderMark ? "\xEF\xBB\xBF" : "";
    beginning += preview->header.join(delimiter) + "\r\n";
    QCOMPARE(preview->headerBytes, beginning.size());
    for (const QByteArrayList &row : preview->rows)
        beginning += row.join(delimiter) + "\r\n";
    const QByteArray file = exported(options);
    QCOMPARE(file.first(std::min(file.size(), beginning.size())), beginning);
    const auto count = exportRowCount(m_connection->database(), options);
    QVERIFY(count);
    QCOMPARE(preview->rows.size(), std::min<qint64>(*count, kPreviewRows));
}

void TestExportPreview::estimatesTheSize()
{
    const ExportOptions few{.kind = ExportKind::SignIns, .filter = {.venueIds = {11}}, .byteOrderMark = true};
    const auto exact = exportPreview(m_connection->database(), few);
    QVERIFY(exact);
    QCOMPARE(exact->sizeOf(100), exported(few).size());

    const auto about = exportPreview(m_connection->database(), {.kind = ExportKind::SignIns});
    QVERIFY(about);
    QVERIFY(about->sampledRows < 300);
    const auto size = double(exported({.kind = ExportKind::SignIns}).size());
    QVERIFY(std::abs(double(about->sizeOf(300)) - size) < size / 20);
}

void TestExportPreview::knowsWhatIsPersonal()
{
    const auto preview = exportPreview(m_connection->database(), {.kind = ExportKind::SignIns});
    QVERIFY(preview);
    QByteArrayList personal;
    for (qsizetype i = 0; i < preview->header.size(); ++i) {
        if (preview->isPersonal[i])
            personal.append(preview->header[i]);
    }
    QCOMPARE(personal, (QByteArrayList{"first_name", "last_name", "email", "date_of_birth", "mac"}));
}

void TestExportPreview::passesErrorsOn()
{
    const auto preview =
        exportPreview(m_connection->database(), {.kind = ExportKind::Visits, .columns = {"email"}});
    QVERIFY(!preview);
    QCOMPARE(preview.error().code, ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestExportPreview)
#include "tst_exportpreview.moc"
