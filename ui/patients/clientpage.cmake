if(NOT EXISTS ${PROJECT_SOURCE_DIR}/ui/forms/formview.h)
    return()
endif()
# The page of one client; its list and search are the library Patients.
tasuki_library(ClientPage
    cardeditor.cpp cardeditor.h
    cardgrid.cpp cardgrid.h
    clientheader.cpp clientheader.h
    clientpage.cpp clientpage.h
    profilepanel.cpp profilepanel.h
    sheetcardcontent.cpp sheetcardcontent.h
    sheetcardview.cpp sheetcardview.h
    LINKS Tasuki::Patients Tasuki::Episode Tasuki::Sheets Tasuki::UiForms)
