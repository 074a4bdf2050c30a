# The page of one client, included by ui/: it is made of the panels of episode/ and sheets/, which come after patients/.
tasuki_library(ClientPage
    patients/askedbackmeter.cpp patients/askedbackmeter.h
    patients/cardeditor.cpp patients/cardeditor.h
    patients/cardgrid.cpp patients/cardgrid.h
    patients/clientheader.cpp patients/clientheader.h
    patients/clientpage.cpp patients/clientpage.h
    patients/monthlypage.cpp patients/monthlypage.h
    patients/profilepanel.cpp patients/profilepanel.h
    patients/sheetcardcontent.cpp patients/sheetcardcontent.h
    patients/sheetcardview.cpp patients/sheetcardview.h
    patients/sheetfooter.cpp patients/sheetfooter.h
    patients/standingsheetpanel.cpp patients/standingsheetpanel.h
    LINKS Tasuki::Entry Tasuki::Patients Tasuki::Episode Tasuki::Sheets Tasuki::UiForms)
