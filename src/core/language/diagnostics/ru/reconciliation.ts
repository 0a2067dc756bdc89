/** Russian: what findings on references, rates, the reconciliation and the annex are called and say. */
import type { SomeDiagnosticTexts } from '../diagnostic-text';

export const RECONCILIATION = {
  'meeting-unknown': {
    title: 'Неизвестные совещания',
    message: 'Совещания «{code}» нет.{near, select, blank {} other { Ближайший код — «{near}».}}',
    hint: 'Исправьте код или добавьте совещание на лист «Совещания».',
  },
  'line-unknown': {
    title: 'Неизвестные статьи бюджета',
    message: 'Статьи бюджета «{code}» нет.{near, select, blank {} other { Ближайший код — «{near}».}}',
    hint: 'Исправьте код или добавьте статью на лист «Статьи бюджета».',
  },
  'currency-unknown': {
    title: 'Неизвестные валюты',
    message: '«{code}» не является известной валютой.',
    hint: 'Введите трехбуквенный код валюты, например USD или CHF.',
  },
  'currency-missing': {
    title: 'Валюта, принятая по умолчанию',
    message: 'Валюта не указана; принята {currency}.',
    hint: 'Укажите валюту, если она иная.',
  },
  'rate-missing': {
    title: 'Отсутствующие обменные курсы',
    message: 'Нет обменного курса {currency} на {day, date}.',
    hint: 'Добавьте курс на лист «Обменные курсы» или укажите сумму в долларах США.',
  },
  'rate-undated': {
    title: 'Пересчет без даты',
    message: 'Сумму в {currency} нельзя пересчитать: не указана дата проводки.',
    hint: 'Укажите дату проводки, курс или сумму в долларах США.',
  },
  'rate-invalid': {
    title: 'Недопустимые обменные курсы',
    message: '«{found}» не является обменным курсом.',
    hint: 'Введите число единиц за доллар США, большее нуля.',
  },
  'rate-dollar-not-one': {
    title: 'Курсы к другой валюте',
    message: 'Курс доллара США — {rate, number}, а не 1: по-видимому, курсы указаны к другой валюте.',
    hint: 'Введите число единиц каждой валюты за доллар США.',
  },
  'rate-doubled': {
    title: 'Два курса на один день',
    message: 'Для {currency} указаны два обменных курса с {day, date}.',
    hint: 'Оставьте действующий.',
  },
  'rate-inverted': {
    title: 'Обратные обменные курсы',
    message:
      'Курс {currency} {rate, number}, по-видимому, выражен в долларах за единицу; другой курс — {other, number}.',
    hint: 'Введите число единиц валюты за доллар США.',
  },
  'rate-jump': {
    title: 'Резкие изменения курса',
    message:
      'Курс {currency} меняется с {other, number} до {rate, number}, то есть на {percent, plural, one {{percent, number} процент} few {{percent, number} процента} many {{percent, number} процентов} other {{percent, number} процента}}.',
    hint: 'Сверьте курс с источником.',
  },
  'rate-contradicts': {
    title: 'Суммы, не соответствующие курсу',
    message:
      'Указанная сумма в долларах — {stated, number}, а по указанному курсу — {computed, number}; расхождение — {difference, number}.',
    hint: 'Исправьте курс или сумму в долларах. Использована указанная сумма.',
  },
  'dollars-zero': {
    title: 'Ноль долларов при ненулевой сумме',
    message: 'Сумма — {amount, number} {currency}, а сумма в долларах — 0.',
    hint: 'Введите сумму в долларах или очистите ячейку, чтобы применялся курс.',
  },
  'dollars-against-table': {
    title: 'Суммы в долларах, не соответствующие листу «Обменные курсы»',
    message:
      '{count, plural, one {# сумма в {currency} составляет} few {# суммы в {currency} составляют} many {# сумм в {currency} составляют} other {# суммы в {currency} составляют}} {stated, number} в долларах, а по листу «Обменные курсы» — {computed, number}; расхождение — {difference, number}.',
    hint: 'Проверьте суммы в долларах и курсы. Использованы указанные суммы.',
  },
  'mapping-unknown-column': {
    title: 'Соответствия для неизвестного столбца',
    message: 'Столбец «{found}» нельзя использовать в соответствиях. Возможные столбцы: {known}.',
    hint: 'Исправьте столбец.',
  },
  'mapping-doubled': {
    title: 'Повторяющиеся соответствия',
    message: 'Для значения «{value}» указано несколько соответствий без долей.',
    hint: 'Оставьте одно или укажите доли.',
  },
  'mapping-shares': {
    title: 'Доли, не составляющие целого',
    message: 'Сумма долей для «{value}» составляет {sum, number}, а не 1; расход не распределен.',
    hint: 'Исправьте доли.',
  },
  'mapping-unused': {
    title: 'Неиспользованные соответствия',
    message: 'Соответствие для «{value}» не понадобилось ни для одного расхода.',
    hint: 'Проверьте значение или удалите соответствие.',
  },
  'year-missing': {
    title: 'Неизвестный отчетный год',
    message:
      'Отчетный год не указан{years, select, blank {} other {, а совещания приходятся на разные годы: {years}}}.',
    hint: 'Укажите отчетный год на листе «Настройки».',
  },
  'year-assumed': {
    title: 'Отчетный год, принятый по умолчанию',
    message: 'Отчетный год не указан; принят {year} год, на который приходятся все совещания.',
    hint: 'Укажите отчетный год на листе «Настройки».',
  },
  'meeting-other-year': {
    title: 'Совещания других лет',
    message: 'Совещание {code} приходится на {year} год и в приложение не входит.',
    hint: 'Никаких действий не требуется, если даты указаны верно.',
  },
  'meeting-unestimated': {
    title: 'Совещания без сметных расходов',
    message: 'Для совещания {code} нет сметных расходов.',
    hint: 'Добавьте их: приложение должно охватывать все совещания.',
  },
  'meeting-unspent': {
    title: 'Совещания без расходов',
    message: 'По совещанию {code} нет расходов.',
    hint: 'Проверьте, что все его расходы проведены и отнесены.',
  },
  'meeting-not-held': {
    title: 'Несостоявшиеся совещания',
    message: 'Совещание {code} {status, select, cancelled {отменено} postponed {перенесено} other {не состоялось}}.',
    hint: 'Проверьте, должны ли его показатели входить в приложение.',
  },
  'meeting-end-before-start': {
    title: 'Совещания, оканчивающиеся раньше начала',
    message: 'Совещание {code}: дата начала — {start, date}, дата окончания — {end, date}.',
    hint: 'Исправьте даты.',
  },
  'estimate-version-tied': {
    title: 'Равнозначные варианты сметы',
    message: 'Варианты «{version}» и «{other}» сметных расходов на {meeting} нельзя различить по дате утверждения.',
    hint: 'Укажите дату утверждения или выберите вариант на листе «Настройки».',
  },
  'estimate-version-unknown': {
    title: 'Вариант сметы не найден',
    message: 'У сметных расходов на {meeting} нет варианта «{version}».',
    hint: 'Исправьте вариант на листе «Настройки» или добавьте его.',
  },
  'estimate-not-adopted': {
    title: 'Неутвержденные сметные расходы',
    message: 'Ни один вариант сметных расходов на {meeting} не утвержден.',
    hint: 'Введите утвержденные сметные расходы или их статус.',
  },
  'estimate-superseded': {
    title: 'Позднее пересмотренные сметные расходы',
    message:
      'Для {meeting} сопоставлен вариант «{version}», однако «{later}» принят позднее{day, select, blank {} other { ({day, date})}}.',
    hint: 'Проверьте, какой вариант следует сопоставлять в приложении.',
  },
  'estimate-added-up': {
    title: 'Суммированные сметные расходы',
    message:
      '{count, plural, one {В качестве сметы на {meeting}, {line} принята # строка.} few {В качестве сметы на {meeting}, {line} сложены # строки.} many {В качестве сметы на {meeting}, {line} сложено # строк.} other {В качестве сметы на {meeting}, {line} сложено # строки.}}',
    hint: 'Проверьте, нет ли среди них повторений.',
  },
  'estimate-negative': {
    title: 'Отрицательные сметные расходы',
    message: 'Сметная сумма отрицательна: {amount, number}.',
    hint: 'Проверьте знак.',
  },
  'expenditure-unmatched': {
    title: 'Неотнесенные расходы',
    message:
      '{reason, select, meeting_missing {Не указано совещание{found, select, blank {} other { для «{found}»}}} meeting_unknown {Совещания «{found}» нет} line_missing {Не указана статья бюджета{found, select, blank {} other { для «{found}»}}} line_unknown {Статьи бюджета «{found}» нет} mapping_shares {Доли для «{found}» не составляют целого} other {Для «{found}» нет места}}: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}, всего {amount, number}.{near, select, blank {} other { Ближайший код — «{near}».}}',
    hint: 'Исправьте коды или добавьте соответствие. До тех пор сумма показывается отдельно.',
  },
  'commitment-left-out': {
    title: 'Неучтенные обязательства',
    message: 'Обязательство на сумму {amount, number} не входит в окончательные показатели.',
    hint: 'Введите окончательный расход или укажите, что показатели предварительные.',
  },
  'posting-other-year': {
    title: 'Проводки за пределами года',
    message: 'Расход на {meeting}: дата проводки ({day, date}) выходит за пределы отчетного года.',
    hint: 'Проверьте дату и совещание.',
  },
  'posting-doubled': {
    title: 'Дважды проведенные расходы',
    message:
      '{document, select, blank {Запись без номера документа} other {Документ {document}}} встречается дважды с одной и той же суммой, {amount, number}{other, select, blank {} other { (см. {other})}}. Учтены обе записи.',
    hint: 'Удалите одну, если это повторение.',
  },
  'reversal-unmatched': {
    title: 'Сторно без исходной проводки',
    message: 'Сторно на сумму {amount, number} не соответствует ни одной проводке.',
    hint: 'Найдите сторнируемую проводку или исправьте стадию.',
  },
  'reversal-positive': {
    title: 'Положительные сторно',
    message: 'Сумма сторно положительна: {amount, number}. Она учтена как есть.',
    hint: 'Проверьте знак.',
  },
  'sign-slip': {
    title: 'Сомнительные знаки',
    message:
      'Статья совещания составляет в сумме {total, number}, меньше нуля; наименьшая из её сумм: {amount, number}.',
    hint: 'Проверьте знак.',
  },
  'line-unestimated': {
    title: 'Статьи с расходами без сметы',
    message: '{meeting}, {line}: израсходовано {amount, number}, тогда как по смете ничего не предусмотрено.',
    hint: 'Проверьте статью или поясните расход.',
  },
  'line-unspent': {
    title: 'Статьи со сметой без расходов',
    message: '{meeting}, {line}: по смете предусмотрено {amount, number}, но ничего не израсходовано.',
    hint: 'Проверьте, что все расходы проведены, или дайте пояснение.',
  },
  'support-cost-differs': {
    title: 'Расхождения во вспомогательных расходах',
    message:
      '{meeting}, {line}: в таблице {stated, number}, а ставка, примененная к базе, дает {computed, number}; расхождение — {difference, number}.',
    hint: 'Проверьте ставку, базу и сумму.',
  },
  'support-base-unknown': {
    title: 'Вспомогательные расходы без известной базы',
    message: 'База «{base}» статьи {line} не является ни статьей бюджета, ни частью.',
    hint: 'Исправьте базу на листе «Статьи бюджета».',
  },
  'total-differs': {
    title: 'Несходящиеся итоги',
    message:
      'В строке «{label}» указано {stated, number}, а сумма строк составляет {computed, number}; расхождение — {difference, number}.',
    hint: 'Исправьте итог или строки.',
  },
  'total-left-out': {
    title: 'Итоги, не включенные в суммы',
    message: '«{label}» ({amount, number}) — это итог; он проверен и не включен в сумму.',
    hint: 'Никаких действий не требуется.',
  },
  'variance-unexplained': {
    title: 'Существенные расхождения без пояснений',
    message:
      '{meeting}{line, select, blank {} other {, {line}}}: разница составляет {variance, number}{percent, select, blank {} other { ({percent, plural, one {{percent, number} процент} few {{percent, number} процента} many {{percent, number} процентов} other {{percent, number} процента}})}} и не пояснена.',
    hint: 'Укажите причину на листе «Пояснения».',
  },
  'explanation-unused': {
    title: 'Беспредметные пояснения',
    message: 'По {meeting}{line, select, blank {} other {, {line}}} нет разницы, требующей пояснения.',
    hint: 'Проверьте коды или удалите пояснение.',
  },
  'control-total-differs': {
    title: 'Несовпадающие контрольные суммы',
    message:
      '{meeting, select, blank {Все совещания} other {{meeting}}}, {line, select, blank {все статьи} other {{line}}}: контрольная сумма — {stated, number}, прочитано — {computed, number}; расхождение — {difference, number}.',
    hint: 'Ищите недостающие или повторяющиеся строки либо исправьте контрольную сумму.',
  },
  'control-total-unchecked': {
    title: 'Непроверенные контрольные суммы',
    message:
      '{meeting, select, blank {Все совещания} other {{meeting}}}, {line, select, blank {все статьи} other {{line}}}: контрольная сумма {stated, number} не проверена: не все, что она охватывает, удалось прочитать.',
    hint: 'Исправьте найденные ошибки; тогда она будет проверена.',
  },
  'control-total-unknown': {
    title: 'Контрольные суммы с неизвестным кодом',
    message:
      'Контрольная сумма указана для: {meeting, select, blank {все совещания} other {{meeting}}}, {line, select, blank {все статьи} other {{line}}}; один из кодов неизвестен.',
    hint: 'Исправьте код.',
  },
  'sum-too-large': {
    title: 'Слишком большие суммы',
    message:
      '{meeting, select, blank {Все совещания} other {{meeting}}}, {line, select, blank {все статьи} other {{line}}}: сумма слишком велика, чтобы быть точной.',
    hint: 'Проверьте суммы.',
  },
  'proof-broken': {
    title: 'Несогласующиеся суммы',
    message:
      'Суммы листа «{sheet}» не согласуются: прочитано {read, number}, использовано {used, number}, не учтено {leftOut, number}.',
    hint: 'Приложение не может быть выпущено; просьба сообщить об этой ошибке.',
  },
  'waiver-applied': {
    title: 'Снятые замечания',
    message: 'Замечание {code}{key, select, blank {} other { по {key}}} снято: {reason}',
    hint: 'Никаких действий не требуется.',
  },
  'waiver-lapsed': {
    title: 'Утратившие силу исключения',
    message:
      'Исключение по {code}{key, select, blank {} other { для {key}}} больше не действует: то, для чего оно было сделано, изменилось.',
    hint: 'Рассмотрите замечание заново; продлите или удалите исключение.',
  },
  'waiver-refused': {
    title: 'Недопустимые исключения',
    message: 'Для замечания {code} исключение не допускается.',
    hint: 'Исправьте то, на что оно указывает, и удалите исключение.',
  },
  'title-untranslated': {
    title: 'Непереведенные названия',
    message:
      'Нет названия {code} {language, select, fr {на французском} es {на испанском} ru {на русском} ar {на арабском} zh {на китайском} other {({language})}} языке; напечатано английское.',
    hint: 'Добавьте название на этом языке.',
  },
  'document-incomplete': {
    title: 'Настройки, необходимые для документа',
    message: 'В документе отсутствует: {settings}; для недостающего оставлено место.',
    hint: 'Добавьте недостающее на лист настроек.',
  },
  'setting-untranslated': {
    title: 'Непереведенные настройки',
    message:
      'Нет текста настройки {setting} {language, select, fr {на французском} es {на испанском} ru {на русском} ar {на арабском} zh {на китайском} other {({language})}} языке; она напечатана как есть.',
    hint: 'Добавьте ее текст на лист терминов: термин, как он указан в настройке, и перевод.',
  },
  'term-less-sure': {
    title: 'Термины для проверки',
    message:
      'Менее надежные термины {language, select, fr {на французском} es {на испанском} ru {на русском} ar {на арабском} zh {на китайском} other {({language})}} языке: {terms}.',
    hint: 'Пусть их просмотрит читатель, владеющий этим языком; лист терминов имеет преимущество.',
  },
  'rounding-adjusted': {
    title: 'Показатели, измененные при округлении',
    message:
      '{count, plural, one {# показатель изменен на единицу, чтобы строки сходились с итогами; он отмечен.} few {# показателя изменены на единицу, чтобы строки сходились с итогами; они отмечены.} many {# показателей изменены на единицу, чтобы строки сходились с итогами; они отмечены.} other {# показателя изменено на единицу, чтобы строки сходились с итогами; они отмечены.}}',
    hint: 'Никаких действий не требуется; точные суммы сохранены.',
  },
} as const satisfies SomeDiagnosticTexts;
