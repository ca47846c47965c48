// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/choicepopup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QVBoxLayout>

namespace foyer::app {

namespace {

constexpr int kShort = 12; ///< A list of so many entries is found through by eye.
constexpr int kMostRowsShown = 12;
constexpr int kWidest = 420;
constexpr int kPadding = 6;

/// Hidden rows are passed over by the list's own keys, but not by the first one that is asked for.
int firstShown(const QListWidget &list)
{
    for (int row = 0; row < list.count(); ++row) {
        if (!list.item(row)->isHidden())
            return row;
    }
    return -1;
}

} // namespace

ChoicePopup::ChoicePopup(const QString &title, const QStringList &choices, int chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("card", true);
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    layout->setSpacing(kPadding);
    layout->setSizeConstraint(QLayout::SetFixedSize); // As large as its list.
    if (choices.size() > kShort) {
        m_search = new QLineEdit(this);
        m_search->setObjectName(QStringLiteral("choiceSearch"));
        m_search->setPlaceholderText(tr("Search…"));
        m_search->setAccessibleName(tr("Search in: %1").arg(title));
        m_search->installEventFilter(this);
        connect(m_search, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
        layout->addWidget(m_search);
    }
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(title);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true); // The entry below the mouse stands out.
    m_list->addItems(choices);
    m_list->setCurrentRow(std::max(0, chosen));
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::choose);
    // Return, which the list itself does not always take for a choice (it depends on the style).
    m_list->installEventFilter(this);
    setFocusProxy(m_search != nullptr ? static_cast<QWidget *>(m_search) : m_list);
}

void ChoicePopup::openAt(const QWidget &anchor)
{
    ensurePolished();
    const int rows = std::min(m_list->count(), kMostRowsShown);
    const int rowHeight = std::max(1, m_list->sizeHintForRow(0));
    const auto *bar = m_list->count() > rows ? m_list->verticalScrollBar() : nullptr;
    const int width = m_list->sizeHintForColumn(0) + (bar != nullptr ? bar->sizeHint().width() : 0);
    m_list->setFixedSize(std::clamp(width + 2 * kPadding, anchor.width(), kWidest), rows * rowHeight + 2);
    adjustSize();

    const QRect screen = anchor.screen()->availableGeometry();
    const QRect below(anchor.mapToGlobal(QPoint(0, 0)), anchor.size());
    QPoint corner = layoutDirection() == Qt::LeftToRight ? below.bottomLeft() + QPoint(0, 3)
                                                         : below.bottomRight() + QPoint(1 - this->width(), 3);
    if (corner.y() + height() > screen.bottom())
        corner.setY(std::max(screen.top(), below.top() - 2 - height()));
    corner.setX(
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - this->width())));
    move(corner);
    show();
    setFocus(Qt::PopupFocusReason);
}

void ChoicePopup::narrow(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
    m_list->setCurrentRow(firstShown(*m_list));
}

void ChoicePopup::choose()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    Q_EMIT chosen(row);
    close();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (watched != m_search)
            break;
        QCoreApplication::sendEvent(m_list, event); // Who types there moves in the list all the same.
        return true;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void ChoicePopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foyer::app
