// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/savedfilters.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using app::SavedFilters;
using models::VisitorFacets;

namespace {

constexpr int kPatienceMs = 15'000;

/// Those in the file, which has been read.
std::unique_ptr<SavedFilters> opened(const QString &file)
{
    auto filters = std::make_unique<SavedFilters>(file);
    if (!QTest::qWaitFor([&filters] { return filters->isLoaded(); }, kPatienceMs))
        qFatal("not loaded");
    return filters;
}

} // namespace

class TestSavedFilters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void init() { m_answers.clear(); }

    void areThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"window.ini"_qs);
        const VisitorFacets women{.gender = Gender::Female};
        const VisitorFacets regulars{.venueId = 10, .isReturning = true};
        {
            const auto filters = opened(file);
            QVERIFY(filters->all().isEmpty());
            filters->keep(u"Women"_qs, women, answer());
            filters->keep(u"Régulars; [x]=1\\n"_qs, regulars, answer());
            QTRY_COMPARE_WITH_TIMEOUT(m_answers, (QList<bool>{true, true}), kPatienceMs);
        }
        const auto filters = opened(file);
        QCOMPARE(filters->all().size(), 2);
        QCOMPARE(filters->all().first().name, u"Régulars; [x]=1\\n"_qs); // By name.
        QVERIFY(filters->all().first().facets == regulars);
        QVERIFY(filters->all().last().facets == women);

        filters->keep(u"Women"_qs, {.gender = Gender::Female, .hasEmail = true}, answer());
        QVERIFY(filters->has(u"Women"_qs));
        filters->remove(u"Régulars; [x]=1\\n"_qs, answer());
        // Whoever reads now is behind both.
        const auto again = opened(file);
        QCOMPARE(again->all().size(), 1);
        QCOMPARE(again->all().first().facets.hasEmail, std::optional(true));
    }

    /// Also what is still to be written when the window goes.
    void areWrittenInTheOrderOfTheChanges()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"window.ini"_qs);
        {
            const auto filters = opened(file);
            for (int i = 0; i < 30; ++i)
                filters->keep(u"Of venue"_qs, {.venueId = i}, answer());
        }
        QCOMPARE(opened(file)->all().first().facets.venueId, std::optional<qint64>(29));
    }

    void whatCannotBeWrittenIsNotThere()
    {
        const QTemporaryDir folder;
        const auto filters = opened(folder.filePath(u"gone/away/window.ini"_qs));
        QVERIFY(QFile(folder.filePath(u"gone"_qs))
                    .open(QIODevice::WriteOnly)); // A file where a folder has to be.
        filters->keep(u"Women"_qs, {.gender = Gender::Female}, answer());
        QTRY_COMPARE_WITH_TIMEOUT(m_answers, QList<bool>{false}, kPatienceMs);
        QVERIFY(filters->all().isEmpty());
    }

    void aFileOfAnotherHandIsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[visitorFilters]\nsize=4\n1\\name=Broken\n1\\facets=no json\n2\\name=\n"
                   "2\\facets=\"{\\\"email\\\":true}\"\n3\\name=Good\n3\\facets=\"{\\\"email\\\":true}\"\n");
        file.close();
        const auto filters = opened(file.fileName());
        QCOMPARE(filters->all().size(), 1);
        QCOMPARE(filters->all().first().name, u"Good"_qs);
    }

private:
    [[nodiscard]] SavedFilters::Done answer()
    {
        return [this](bool isKept) { m_answers.append(isKept); };
    }

    QList<bool> m_answers;
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
