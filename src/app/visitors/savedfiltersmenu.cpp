// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/visitors/savedfiltersmenu.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

namespace foyer::app {

namespace {

constexpr int kLongestName = 60;

/// An ampersand would be taken for the mark of a key.
QString actionText(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace

SavedFiltersMenu::SavedFiltersMenu(const QString &stateFile, QWidget *parent)
    : QMenu(parent), m_filters(stateFile)
{
    connect(this, &QMenu::aboutToShow, this, &SavedFiltersMenu::fill);
    connect(&m_filters, &SavedFilters::loaded, this, &SavedFiltersMenu::fill);
}

void SavedFiltersMenu::fill()
{
    clear();
    for (const auto &filter : m_filters.all()) {
        auto *action = addAction(actionText(filter.name));
        action->setCheckable(true);
        action->setChecked(filter.facets == m_facets);
        connect(action, &QAction::triggered, this, [this, facets = filter.facets] { Q_EMIT chosen(facets); });
    }
    if (m_filters.isLoaded() && m_filters.all().isEmpty())
        addAction(tr("No saved filters yet"))->setEnabled(false);
    addSeparator();
    auto *save = addAction(tr("Save these filters…"), this, &SavedFiltersMenu::askForName);
    save->setObjectName(QStringLiteral("saveFilter"));
    save->setEnabled(m_filters.isLoaded() && !m_facets.isEmpty());
    auto *removing = addMenu(tr("Remove"));
    removing->setEnabled(!m_filters.all().isEmpty());
    for (const auto &filter : m_filters.all())
        removing->addAction(actionText(filter.name), this,
                            [this, name = filter.name] { confirmRemoval(name); });
}

void SavedFiltersMenu::askForName()
{
    auto *dialog = new QInputDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("filterNameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save filters"));
    dialog->setLabelText(tr("Name for these filters. What you search for by text is not saved with them."));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueChanged, this, [this, dialog](const QString &text) {
        dialog->setOkButtonText(m_filters.has(text.trimmed()) ? tr("Replace") : tr("Save"));
    });
    connect(dialog, &QInputDialog::textValueSelected, this, &SavedFiltersMenu::keep);
    dialog->open();
    auto *field = dialog->findChild<QLineEdit *>();
    field->setMaxLength(kLongestName);
}

void SavedFiltersMenu::keep(const QString &name)
{
    if (name.trimmed().isEmpty())
        return;
    m_filters.keep(name.trimmed(), m_facets, [this](bool isKept) {
        if (!isKept) {
            say(tr("Save filters"),
                tr("The filters could not be saved: the file “window.ini” in the data directory "
                   "cannot be written. Check that the disk is not full."));
        }
    });
}

void SavedFiltersMenu::confirmRemoval(const QString &name)
{
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove saved filter"),
                                tr("Remove the saved filter “%1”? No visitor is removed.").arg(name),
                                QMessageBox::Cancel, parentWidget());
    box->setObjectName(QStringLiteral("removeFilterBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    const auto *yes = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, name] {
        m_filters.remove(name, [this](bool isKept) {
            if (!isKept) {
                say(tr("Remove saved filter"),
                    tr("It could not be removed: the file “window.ini” in the data "
                       "directory cannot be written. Check that the disk is not full."));
            }
        });
    });
    box->open();
}

void SavedFiltersMenu::say(const QString &title, const QString &text)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::Close, parentWidget());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace foyer::app
