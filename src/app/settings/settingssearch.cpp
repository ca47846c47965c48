// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settingssearch.h"

#include "app/widgets/look.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>

namespace foyer::app {

namespace {

/// More are values, such as time zones, rather than words of a setting.
constexpr int kMostChoices = 20;

/// What somebody reads on \a widget itself, and what a screen reader calls it.
QStringList wordsOf(const QWidget &widget)
{
    QStringList words{widget.accessibleName()};
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words.append(label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words.append(QString(button->text()).remove(u'&'));
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget);
             box && box->count() <= kMostChoices) {
        for (int i = 0; i < box->count(); ++i)
            words.append(box->itemText(i));
    }
    return words;
}

bool areOn(const QWidget &widget, const QString &text)
{
    const auto words = wordsOf(widget);
    return std::any_of(words.cbegin(), words.cend(),
                       [&text](const auto &each) { return each.contains(text, Qt::CaseInsensitive); });
}

bool isMarkable(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) != nullptr ||
           qobject_cast<const QAbstractButton *>(&widget) != nullptr;
}

/// Whether \a text is on the card; marks where.
bool findOn(const QWidget &card, const QString &text)
{
    bool isFound = text.isEmpty();
    const auto widgets = card.findChildren<QWidget *>();
    for (auto *widget : widgets) {
        const bool isHere = !text.isEmpty() && !widget->isHidden() && areOn(*widget, text);
        isFound = isFound || isHere;
        if (isMarkable(*widget) && widget->property("found").toBool() != isHere)
            setLook(widget, "found", isHere ? QStringLiteral("true") : QString());
    }
    return isFound;
}

} // namespace

SettingsSearch::SettingsSearch(QLineEdit &field, QWidget &area, QWidget &nothingFound)
    : QObject(&area), m_area(area), m_nothingFound(nothingFound)
{
    connect(&field, &QLineEdit::textChanged, this, &SettingsSearch::find);
}

void SettingsSearch::find(const QString &text)
{
    const QString wanted = text.simplified();
    bool isAnyShown = false;
    const auto frames = m_area.findChildren<QFrame *>();
    for (auto *card : frames) {
        if (!card->property("card").toBool())
            continue;
        const bool isShown = findOn(*card, wanted);
        card->setVisible(isShown);
        isAnyShown = isAnyShown || isShown;
    }
    m_nothingFound.setVisible(!isAnyShown);
}

} // namespace foyer::app
