// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/frame/windowmemory.h"

#include "app/page.h"
#include "app/widgets/datatable.h"
#include "app/widgets/venuecombo.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QSplitter>

namespace foyer::app {

namespace {

const auto kIndex = QStringLiteral("index");
const auto kId = QStringLiteral("id");
const auto kText = QStringLiteral("text");

/// Those children of \a page that it names and marks.
template <typename T>
QList<T *> remembered(const Page &page)
{
    QList<T *> found;
    const auto children = page.findChildren<T *>();
    for (auto *each : children) {
        if (!each->objectName().isEmpty() && each->property("remembered").toBool())
            found.append(each);
    }
    return found;
}

/// Items are known by their number where they have one: venues come and go.
QVariant choiceOf(const QComboBox &box)
{
    if (box.currentData().isValid())
        return QVariantMap{{kId, box.currentData().toLongLong()}, {kText, box.currentText()}};
    return QVariantMap{{kIndex, box.currentIndex()}};
}

void choose(QComboBox &box, const QVariantMap &choice)
{
    if (choice.contains(kId))
        presetItem(box, choice.value(kId).toLongLong(), choice.value(kText).toString());
    else if (const int index = choice.value(kIndex, -1).toInt(); index >= 0 && index < box.count())
        box.setCurrentIndex(index);
}

} // namespace

WindowMemory::WindowMemory(const QString &file)
    : m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{}

QVariant WindowMemory::value(const QString &key) const
{
    return m_file ? m_file->value(key) : QVariant();
}

void WindowMemory::setValue(const QString &key, const QVariant &value)
{
    if (!m_file)
        return;
    if (value.isValid())
        m_file->setValue(key, value);
    else
        m_file->remove(key);
}

void WindowMemory::save(const Page &page, const QString &word)
{
    const QString own = u"choices/" % word;
    setValue(own, page.choices().isEmpty() ? QVariant() : QVariant(page.choices()));
    const auto key = [&word](const QObject *each) { return QString(word % u'/' % each->objectName()); };
    const auto tables = page.findChildren<DataTable *>();
    for (const auto *table : tables)
        setValue(key(table), table->saveState());
    for (const auto *box : remembered<QComboBox>(page))
        setValue(key(box), choiceOf(*box));
    for (const auto *button : remembered<QAbstractButton>(page))
        setValue(key(button), button->isChecked() ? QVariant(true) : QVariant());
    for (const auto *splitter : remembered<QSplitter>(page))
        setValue(key(splitter), splitter->saveState());
}

void WindowMemory::restore(Page &page, const QString &word) const
{
    if (!m_file)
        return;
    const auto key = [&word](const QObject *each) { return QString(word % u'/' % each->objectName()); };
    const auto tables = page.findChildren<DataTable *>();
    for (auto *table : tables)
        table->restoreState(value(key(table)).toByteArray());
    // What the boxes say decides which buttons can be chosen.
    for (auto *box : remembered<QComboBox>(page))
        choose(*box, value(key(box)).toMap());
    for (auto *button : remembered<QAbstractButton>(page)) {
        if (value(key(button)).toBool() && button->isEnabled())
            button->setChecked(true);
    }
    for (auto *splitter : remembered<QSplitter>(page))
        splitter->restoreState(value(key(splitter)).toByteArray());
    if (const auto choices = value(u"choices/" % word).toMap(); !choices.isEmpty())
        page.restoreChoices(choices);
}

} // namespace foyer::app
