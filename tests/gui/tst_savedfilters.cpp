// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/savedfilters.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace foyer;
using app::SavedFilters;
using models::VisitorFacets;

class TestSavedFilters final : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void areThereAtTheNextStart()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"window.ini"_qs);
        const VisitorFacets women{.gender = Gender::Female};
        const VisitorFacets regulars{.venueId = 10, .isReturning = true};
        {
            SavedFilters filters(file);
            QVERIFY(filters.all().isEmpty());
            QVERIFY(filters.keep(u"Women"_qs, women));
            QVERIFY(filters.keep(u"Régulars; [x]=1\\n"_qs, regulars));
        }
        SavedFilters filters(file);
        QCOMPARE(filters.all().size(), 2);
        QCOMPARE(filters.all().first().name, u"Régulars; [x]=1\\n"_qs); // By name.
        QVERIFY(filters.all().first().facets == regulars);
        QVERIFY(filters.all().last().facets == women);

        QVERIFY(filters.keep(u"Women"_qs, {.gender = Gender::Female, .hasEmail = true}));
        QVERIFY(filters.has(u"Women"_qs));
        QVERIFY(filters.remove(u"Régulars; [x]=1\\n"_qs));
        const SavedFilters again(file);
        QCOMPARE(again.all().size(), 1);
        QCOMPARE(again.all().first().facets.hasEmail, std::optional(true));
    }

    void whatCannotBeWrittenIsNotThere()
    {
        const QTemporaryDir folder;
        SavedFilters filters(folder.filePath(u"gone/away/window.ini"_qs));
        QVERIFY(QFile(folder.filePath(u"gone"_qs))
                    .open(QIODevice::WriteOnly)); // A file where a folder has to be.
        QVERIFY(!filters.keep(u"Women"_qs, {.gender = Gender::Female}));
        QVERIFY(filters.all().isEmpty());
    }

    void aFileOfAnotherHandIsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"window.ini"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[visitorFilters]\nsize=4\n1\\name=Broken\n1\\facets=no json\n2\\name=\n"
                   "2\\facets=\"{\\\"email\\\":true}\"\n3\\name=Good\n3\\facets=\"{\\\"email\\\":true}\"\n");
        file.close();
        const SavedFilters filters(file.fileName());
        QCOMPARE(filters.all().size(), 1);
        QCOMPARE(filters.all().first().name, u"Good"_qs);
    }
};

QTEST_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
