a = It is time
b = The edition
c = The agreement
