= base | past | part : verb
kill | | killed
