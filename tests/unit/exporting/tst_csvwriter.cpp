// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/csvwriter.h"

#include <QBuffer>
#include <QDateTime>
#include <QLocale>
#include <QTest>

using foyer::exporting::CsvWriter;

namespace {

/// Takes so many bytes and then no more, like a disk that fills up.
class SmallDisk final : public QIODevice
{
public:
    explicit SmallDisk(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *, qint64 size) override
    {
        if (size > m_room)
            return -1;
        m_room -= size;
        return size;
    }

private:
    qint64 m_room;
};

template <typename Write>
QByteArray written(const CsvWriter::Format &format, Write write)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter csv(buffer, format);
    write(csv);
    return csv.flush() ? buffer.data() : QByteArray("failed");
}

QByteArray cell(const QByteArray &text, const CsvWriter::Format &format = {})
{
    return written(format, [&text](CsvWriter &csv) { csv.text(text); });
}

} // namespace

class TestCsvWriter : public QObject
{
    Q_OBJECT

public:
    /// Before anything asks for it, as it does not change.
    static void initMain() { qputenv("LC_ALL", "de_DE.UTF-8"); }

private Q_SLOTS:
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void writesWhatIsOursAsItIs();
    void writesTimes_data();
    void writesTimes();
    void writesLocalDates_data();
    void writesLocalDates();
    void datesAreTheComputersNotTheLanguages();
    void anEmptyCellAloneIsNoEmptyLine();
    void writesRows();
    void quotesTheDelimiterInUse();
    void writesMoreThanItsBuffer();
    void tellsWhenTheDeviceIsFull();
};

void TestCsvWriter::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("plain") << QByteArray("Ann") << QByteArray("Ann");
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("spaces") << QByteArray(" lead and trail ") << QByteArray(" lead and trail ");
    QTest::newRow("comma") << QByteArray("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("semicolon") << QByteArray("a;b") << QByteArray("a;b");
    QTest::newRow("quote") << QByteArray("say \"hi\"") << QByteArray("\"say \"\"hi\"\"\"");
    QTest::newRow("quotes alone") << QByteArray("\"\"") << QByteArray("\"\"\"\"\"\"");
    QTest::newRow("LF") << QByteArray("a\nb") << QByteArray("\"a\nb\"");
    QTest::newRow("CRLF") << QByteArray("a\r\nb") << QByteArray("\"a\r\nb\"");
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("\"a\rb\"");
    QTest::newRow("apostrophe") << QByteArray("'") << QByteArray("'");
    QTest::newRow("emoji") << QByteArray("Zoë 🏨 👩‍👩‍👧")
                           << QByteArray("Zoë 🏨 👩‍👩‍👧");
    QTest::newRow("right to left") << QByteArray("\u202Eنور\u202C") << QByteArray("\u202Eنور\u202C");
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << QByteArray("a\0b", 3);
    QTest::newRow("control") << QByteArray("a\x01\x1b[31mb") << QByteArray("a\x01\x1b[31mb");
    QTest::newRow("markup") << QByteArray("<b>x</b>") << QByteArray("<b>x</b>");
    QTest::newRow("long") << QByteArray(10'000, 'x') << QByteArray(10'000, 'x');
    QTest::newRow("long and quoted") << QByteArray(10'000, '"') << QByteArray(20'002, '"');
}

void TestCsvWriter::quotesOnlyWhereNeeded()
{
    QFETCH(QByteArray, text);
    QTEST(cell(text), "expected");
}

void TestCsvWriter::neutralisesFormulas_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("safe");
    QTest::addColumn<QByteArray>("raw");
    const auto add = [](const QByteArray &text, const QByteArray &safe, const QByteArray &raw) {
        QTest::newRow(text.toPercentEncoding().constData()) << text << safe << raw;
    };
    add("=1+1", "'=1+1", "=1+1");
    add("+1", "'+1", "+1");
    add("-2+3", "'-2+3", "-2+3");
    add("@SUM(A1)", "'@SUM(A1)", "@SUM(A1)");
    add("\t=1", "'\t=1", "\t=1");
    add("\tx", "'\tx", "\tx");
    add("\rx", "\"'\rx\"", "\"\rx\"");
    add("=HYPERLINK(\"http://x\",1)", "\"'=HYPERLINK(\"\"http://x\"\",1)\"",
        "\"=HYPERLINK(\"\"http://x\"\",1)\"");
    // Programs that trim cells would run these.
    add(" =1", "' =1", " =1");
    add("\n=1", "\"'\n=1\"", "\"\n=1\"");
    add("\x01=1", "'\x01=1", "\x01=1");
    // Full-width forms, which some programs take for the plain ones.
    add("＝1", "'＝1", "＝1");
    add("＋1", "'＋1", "＋1");
    add("－1", "'－1", "－1");
    add("＠x", "'＠x", "＠x");
    // Harmless.
    add("1-1", "1-1", "1-1");
    add("a=b", "a=b", "a=b");
    add(" lead", " lead", " lead");
    add("   ", "   ", "   ");
    add("ｘ", "ｘ", "ｘ");
    add("\xEF", "\xEF", "\xEF");
}

void TestCsvWriter::neutralisesFormulas()
{
    QFETCH(QByteArray, text);
    QTEST(cell(text), "safe");
    QTEST(cell(text, {.rawFormulas = true}), "raw");
}

void TestCsvWriter::writesWhatIsOursAsItIs()
{
    const auto row = written({}, [](CsvWriter &csv) {
        csv.number(-5);
        csv.number(std::numeric_limits<qint64>::max());
        csv.number(std::numeric_limits<qint64>::min());
        csv.plain("returning");
        csv.empty();
        csv.date(0);
        csv.date(20'779);
        csv.endRow();
    });
    QCOMPARE(row,
             QByteArray("-5,9223372036854775807,-9223372036854775808,returning,,1970-01-01,2026-11-22\r\n"));
}

void TestCsvWriter::writesTimes_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("epoch") << qint64{0} << QByteArray("1970-01-01T00:00:00Z");
    QTest::newRow("seconds") << qint64{1'516'282'028'000} << QByteArray("2018-01-18T13:27:08Z");
    QTest::newRow("fraction") << qint64{1'516'282'028'007} << QByteArray("2018-01-18T13:27:08.007Z");
    QTest::newRow("last of a day") << qint64{86'399'999} << QByteArray("1970-01-01T23:59:59.999Z");
    QTest::newRow("leap day") << qint64{1'709'164'800'000} << QByteArray("2024-02-29T00:00:00Z");
    QTest::newRow("before 1970") << qint64{-1} << QByteArray("1969-12-31T23:59:59.999Z");
}

void TestCsvWriter::writesTimes()
{
    QFETCH(qint64, ms);
    QTEST(written({}, [ms](CsvWriter &csv) { csv.time(ms); }), "expected");
}

void TestCsvWriter::writesLocalDates_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QByteArray>("date");
    const auto add = [](const char *name, const QByteArray &date) {
        QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << date;
    };
    add("en_GB", "09/07/2026");
    add("en_US", "7/9/2026");
    add("de_DE", "09.07.2026");
    add("fr_FR", "09/07/2026");
    add("es_ES", "9/7/2026");
    add("hu_HU", "2026. 07. 09.");
    add("ar_EG", "9/7/2026"); // No marks of direction, and the digits that every spreadsheet knows.
}

void TestCsvWriter::writesLocalDates()
{
    QFETCH(QLocale, locale);
    QFETCH(QByteArray, date);
    CsvWriter::Format format{.dates = CsvWriter::Dates::Local, .locale = locale};
    constexpr qint64 kThe9th = 20'643;
    constexpr qint64 kDayMs = 86'400'000;
    QCOMPARE(written(format, [](CsvWriter &csv) { csv.date(kThe9th); }), date);
    QCOMPARE(written(format, [](CsvWriter &csv) { csv.isoDate("2026-07-09"); }), date);
    QCOMPARE(written(format, [](CsvWriter &csv) { csv.isoDate("unknown"); }), QByteArray("unknown"));
    // London is an hour ahead in summer.
    QCOMPARE(written(format, [](CsvWriter &csv) { csv.time((kThe9th - 1) * kDayMs + 84'609'250); }),
             date + " 00:30:09");
    // On the days when the clocks change.
    format.locale = QLocale(QStringLiteral("de_DE"));
    const auto timeOf = [&format](const char *iso) {
        const qint64 ms = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toMSecsSinceEpoch();
        return written(format, [ms](CsvWriter &csv) { csv.time(ms); });
    };
    QCOMPARE(timeOf("2026-03-29T00:59:59Z"), QByteArray("29.03.2026 00:59:59"));
    QCOMPARE(timeOf("2026-03-29T01:00:00Z"), QByteArray("29.03.2026 02:00:00"));
    QCOMPARE(timeOf("2026-10-25T00:30:00Z"), QByteArray("25.10.2026 01:30:00"));
    QCOMPARE(timeOf("2026-10-25T01:30:00Z"), QByteArray("25.10.2026 01:30:00"));
    QCOMPARE(timeOf("1969-12-31T23:30:00Z"), QByteArray("01.01.1970 00:30:00"));
}

void TestCsvWriter::datesAreTheComputersNotTheLanguages()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(written({.dates = CsvWriter::Dates::Local}, [](CsvWriter &csv) { csv.date(20'643); }),
             QByteArray("09.07.2026"));
}

void TestCsvWriter::anEmptyCellAloneIsNoEmptyLine()
{
    const auto csv = written({.byteOrderMark = true}, [](CsvWriter &writer) {
        writer.empty();
        writer.endRow();
        writer.text("a");
        writer.endRow();
        writer.text({});
        writer.endRow();
        writer.text({});
        writer.empty();
        writer.endRow();
    });
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBF\"\"\r\na\r\n\"\"\r\n,\r\n"));
}

void TestCsvWriter::writesRows()
{
    const auto csv = written({.delimiter = ';', .byteOrderMark = true}, [](CsvWriter &writer) {
        for (int row = 0; row < 2; ++row) {
            writer.plain("a");
            writer.text({});
            writer.text("b");
            writer.endRow();
        }
    });
    QCOMPARE(csv, QByteArray("\xEF\xBB\xBF"
                             "a;;b\r\na;;b\r\n"));
}

void TestCsvWriter::quotesTheDelimiterInUse()
{
    QCOMPARE(cell("a;b", {.delimiter = ';'}), QByteArray("\"a;b\""));
    QCOMPARE(cell("a,b", {.delimiter = ';'}), QByteArray("a,b"));
    QCOMPARE(cell("a\tb", {.delimiter = '\t'}), QByteArray("\"a\tb\""));
}

void TestCsvWriter::writesMoreThanItsBuffer()
{
    constexpr int kRows = 5'000;
    const auto csv = written({}, [](CsvWriter &writer) {
        for (int row = 0; row < kRows; ++row) {
            writer.number(row);
            writer.text(QByteArray(100, 'x'));
            writer.endRow();
        }
    });
    const auto lines = csv.split('\n');
    QCOMPARE(lines.size(), kRows + 1);
    for (int row = 0; row < kRows; ++row)
        QCOMPARE(lines[row], QByteArray::number(row) + ',' + QByteArray(100, 'x') + '\r');
}

void TestCsvWriter::tellsWhenTheDeviceIsFull()
{
    SmallDisk disk(70'000);
    CsvWriter csv(disk, {});
    int rows = 0;
    for (; rows < 10 && csv.isGood(); ++rows) {
        csv.text(QByteArray(66'000, 'x'));
        csv.endRow();
    }
    QCOMPARE(rows, 2); // The second did not fit.
    QVERIFY(!csv.flush());
}

QTEST_GUILESS_MAIN(TestCsvWriter)
#include "tst_csvwriter.moc"
